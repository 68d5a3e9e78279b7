package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.assessment.Assessor;
import health.magnesium.advisory.config.AdvisoryConfig;
import health.magnesium.advisory.problem.AdvisoryProblem;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import health.magnesium.advisory.sources.IntakeFromIntake;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Conducts an advisory: fetch what is needed side by side, let the core judge, write the answer.
 */
@ApplicationScoped
public class Advisor {

  private static final int ALL_REGIMENS = 500;

  private final ReferenceTables tables;
  private final Assessor assessor;
  private final Neighbours neighbours;
  private final PlanFoods planFoods;
  private final AdvisoryConfig config;
  private final ObjectMapper json;
  private final ObjectMapper recordJson;
  private final Clock clock;

  Advisor(
      ReferenceTables tables,
      Assessor assessor,
      Neighbours neighbours,
      PlanFoods planFoods,
      AdvisoryConfig config,
      ObjectMapper json,
      Clock clock) {
    this.tables = tables;
    this.assessor = assessor;
    this.neighbours = neighbours;
    this.planFoods = planFoods;
    this.config = config;
    this.json = json;
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
    var date = Objects.requireNonNullElseGet(request.assessmentDate(), () -> LocalDate.now(clock));
    RequestCheck.check(request, date, tables);
    return advise(
        request,
        date,
        food -> new FoodRef(Objects.requireNonNull(food.foodId()), null),
        Composition.CURRENT,
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
            upTo(date, intakeCall.await(deadline)),
            regimensCall.await(deadline),
            authorityFor(question, patient),
            date);
    checkStored(request, date);
    return advise(
        request,
        date,
        food ->
            new FoodRef(
                Objects.requireNonNull(food.foodId()),
                question.composition() == Composition.CURRENT ? null : record.recordedAt(food)),
        question.composition(),
        untilThen -> planFoodsCall.await(untilThen).items(),
        asker,
        deadline);
  }

  private AdvisoryAnswer advise(
      AdvisoryRequest request,
      LocalDate date,
      Function<ItemBody.Food, FoodRef> refs,
      Composition composition,
      Function<Neighbours.Deadline, List<FoodFromCatalog>> foodsToPlanWith,
      Asker asker,
      Neighbours.Deadline deadline) {
    var authority = authority(request);
    var wanted =
        Candidates.foodsIn(request)
            .filter(food -> food.foodId() != null)
            .map(refs)
            .collect(Collectors.toUnmodifiableSet());
    var foods = Foods.fetch(wanted, asker.token(), neighbours, deadline);
    var candidates = Candidates.of(foodsToPlanWith.apply(deadline), request);
    var input =
        new InputBuilder(tables, refs, foods)
            .build(request, authority, date, candidates, asker.locale());
    return AdvisoryAnswer.of(
        assessor.assess(input),
        InputsHash.of(request, input, json),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        date,
        composition);
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

  private Authority authority(AdvisoryRequest request) {
    var id = Objects.requireNonNullElseGet(request.authority(), config::defaultAuthority);
    return tables
        .findAuthority(id)
        .orElseThrow(
            () -> new IllegalStateException("the default authority '" + id + "' is unknown"));
  }

  /** A stored record that no caller could have sent is the record's fault, not the caller's. */
  private void checkStored(AdvisoryRequest request, LocalDate date) {
    try {
      RequestCheck.check(request, date, tables);
    } catch (ProblemException refused) {
      throw Problems.of(AdvisoryProblem.RECORD_INCONSISTENT, String.valueOf(refused.getMessage()));
    }
  }

  private static IntakeFromIntake upTo(LocalDate date, IntakeFromIntake intake) {
    return new IntakeFromIntake(
        intake.from(),
        intake.to(),
        intake.days().stream().filter(day -> !day.date().isAfter(date)).toList());
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
