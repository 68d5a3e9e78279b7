package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.assessment.Ruleset;
import health.magnesium.advisory.assessment.Rulesets;
import health.magnesium.advisory.config.AdvisoryConfig;
import health.magnesium.advisory.problem.AdvisoryProblem;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.sources.DescribedFoods;
import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import health.magnesium.advisory.sources.Neighbours;
import health.magnesium.advisory.sources.PatientFromIntake;
import health.magnesium.advisory.sources.PlanFoods;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Conducts an advisory: fetch what is needed side by side, let the core judge, write the answer.
 */
@ApplicationScoped
public class Advisor {

  private static final int ALL_REGIMENS = 500;

  private final Ruleset ruleset;
  private final ReferenceTables tables;
  private final Answers answers;
  private final Neighbours neighbours;
  private final PlanFoods planFoods;
  private final DescribedFoods describedFoods;
  private final AdvisoryConfig config;
  private final ObjectMapper recordJson;
  private final Clock clock;

  Advisor(
      Rulesets rulesets,
      Answers answers,
      Neighbours neighbours,
      PlanFoods planFoods,
      DescribedFoods describedFoods,
      AdvisoryConfig config,
      ObjectMapper json,
      Clock clock) {
    this.ruleset = rulesets.current();
    this.tables = ruleset.tables();
    this.answers = answers;
    this.neighbours = neighbours;
    this.planFoods = planFoods;
    this.describedFoods = describedFoods;
    this.config = config;
    this.recordJson = PatientRecord.reader(json);
    this.clock = clock;
  }

  /** What is asked about a patient's record; nulls mean the defaults of api and record. */
  record Question(
      String patientId,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String authority,
      Composition composition) {}

  /**
   * Who asks.
   *
   * @param token the Authorization header, passed on to the neighbours; null for the demo identity
   */
  record Asker(@Nullable String token, Locale locale) {}

  /** An advisory from the facts in the body alone; foods are read as of today. */
  AdvisoryAnswer advise(AdvisoryRequest request, Asker asker) {
    var date = dateOf(request);
    RequestCheck.check(request, date, tables, "");
    return answers.answer(
        gather(request, date, asker), ruleset, authority(request), asker.locale());
  }

  /** The day as of which a person is judged. */
  LocalDate dateOf(AdvisoryRequest request) {
    return Objects.requireNonNullElseGet(request.assessmentDate(), () -> LocalDate.now(clock));
  }

  /** Fetches what the facts in a body need; foods are read as of today. */
  Gathered gather(AdvisoryRequest request, LocalDate date, Asker asker) {
    return gather(
        request,
        date,
        Reading.ofToday(),
        deadline -> planFoods.list(asker.token(), deadline),
        asker,
        neighbours.deadline());
  }

  /** An advisory from the patient's record in the intake service. */
  AdvisoryAnswer advise(Question question, Asker asker) {
    var deadline = neighbours.deadline();
    var token = asker.token();
    var id = question.patientId();
    var patientCall = neighbours.fromIntake(intake -> intake.patient(token, id));
    var factsCall = neighbours.fromIntake(intake -> intake.facts(token, id));
    var intakeCall =
        neighbours.fromIntake(intake -> intake.intake(token, id, question.from(), question.to()));
    var regimensCall = neighbours.fromIntake(intake -> intake.regimens(token, id, ALL_REGIMENS));
    var planFoodsCall = planFoods.ask(token);
    var patient = patientCall.await(deadline);
    var date = LocalDate.now(clock.withZone(zoneOf(patient)));
    var record = new PatientRecord(recordJson);
    var request =
        record.toRequest(
            patient,
            factsCall.await(deadline),
            intakeCall.await(deadline).upTo(date),
            regimensCall.await(deadline),
            authorityFor(question, patient),
            date);
    checkStored(request, date);
    var gathered =
        gather(
            request,
            date,
            new Reading(question.composition(), record::compositionAsOf),
            untilThen -> planFoodsCall.await(untilThen).items(),
            asker,
            deadline);
    return answers.answer(gathered, ruleset, authority(request), asker.locale());
  }

  private Gathered gather(
      AdvisoryRequest request,
      LocalDate date,
      Reading reading,
      Function<Neighbours.Deadline, List<FoodFromCatalog>> foodsToPlanWith,
      Asker asker,
      Neighbours.Deadline deadline) {
    var candidates = describedFoods.ask(asker.token(), Candidates.descriptionsIn(request));
    var wanted =
        Candidates.foodsIn(request)
            .filter(food -> food.foodId() != null)
            .flatMap(reading::all)
            .distinct()
            .toList();
    var foods = Foods.fetch(wanted, asker.token(), neighbours, deadline);
    return new Gathered(
        request,
        date,
        reading,
        foods,
        candidates.ambiguous(deadline),
        foodsToPlanWith.apply(deadline));
  }

  private String authorityFor(Question question, PatientFromIntake patient) {
    var asked = question.authority();
    if (asked != null && !tables.authorityIds().contains(asked)) {
      throw Problems.invalidParameter(
          "authority", "'" + asked + "' is not one of " + String.join(", ", tables.authorityIds()));
    }
    return asked != null
        ? asked
        : Objects.requireNonNullElseGet(patient.authority(), config::defaultAuthority);
  }

  /** Whose reference values a request asks for. */
  Authority authority(AdvisoryRequest request) {
    var id = Objects.requireNonNullElseGet(request.authority(), config::defaultAuthority);
    return tables
        .findAuthority(id)
        .orElseThrow(
            () -> new IllegalStateException("the default authority '" + id + "' is unknown"));
  }

  /** A stored record that no caller could have sent is the record's fault, not the caller's. */
  private void checkStored(AdvisoryRequest request, LocalDate date) {
    try {
      RequestCheck.check(request, date, tables, "");
    } catch (ProblemException refused) {
      throw Problems.of(AdvisoryProblem.RECORD_INCONSISTENT, String.valueOf(refused.getMessage()));
    }
  }

  private static ZoneId zoneOf(PatientFromIntake patient) {
    try {
      return ZoneId.of(patient.timeZone());
    } catch (DateTimeException unknown) {
      throw Problems.of(
          AdvisoryProblem.RECORD_INCONSISTENT, "time zone '" + patient.timeZone() + "'");
    }
  }
}
