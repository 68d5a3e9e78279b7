package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Diet;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.problem.AdvisoryProblem;
import health.magnesium.advisory.sources.FactsFromIntake;
import health.magnesium.advisory.sources.IntakeFromIntake;
import health.magnesium.advisory.sources.PatientFromIntake;
import health.magnesium.advisory.sources.RegimensFromIntake;
import health.magnesium.http.problem.Problems;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a patient's record as the request that a caller could have sent, so that both ways give
 * the same advisory. Doses that the intake service expanded from regimens are left out: the
 * regimens themselves are in the request, and the core expands them; what became of single doses
 * goes with them.
 */
final class PatientRecord {

  private final ObjectMapper json;
  private final Map<ItemBody, OffsetDateTime> compositionAsOf = new IdentityHashMap<>();

  /**
   * @param json made once by {@link #reader}: a mapper learns the classes it reads, which is dear
   */
  PatientRecord(ObjectMapper json) {
    this.json = json;
  }

  /** Reads as a caller's body is read, but for the fields that only the record has. */
  static ObjectMapper reader(ObjectMapper strict) {
    return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  AdvisoryRequest toRequest(
      PatientFromIntake patient,
      FactsFromIntake facts,
      IntakeFromIntake intake,
      RegimensFromIntake regimens,
      String authority,
      LocalDate assessmentDate) {
    var doses = new DosesFromRecord(intake);
    var lifeStage = patient.lifeStageOn(assessmentDate);
    return new AdvisoryRequest(
        authority,
        assessmentDate,
        new AdvisoryRequest.Subject(
            patient.birthDate(),
            patient.sex() == null ? null : word(Sex.class, patient.sex()),
            lifeStage == null ? null : word(LifeStage.class, lifeStage)),
        intake.days().stream().map(this::day).filter(PatientRecord::isRecorded).toList(),
        all(regimens.items().stream().map(doses::withExceptions).toList(), RegimenBody.class),
        all(presentOn(assessmentDate, facts.conditions()), AdvisoryRequest.ConditionBody.class),
        all(facts.medications(), AdvisoryRequest.MedicationBody.class),
        all(facts.labs(), AdvisoryRequest.LabBody.class),
        all(presentOn(assessmentDate, facts.symptoms()), AdvisoryRequest.SymptomBody.class),
        patient.allergies().stream().map(code -> word(Allergen.class, code)).toList(),
        patient.diets().stream().map(code -> word(Diet.class, code)).toList(),
        null);
  }

  /**
   * As of when the record has the item's composition: when the entry was recorded, or to when
   * somebody moved it; null for an item that did not come from the record.
   */
  @Nullable OffsetDateTime compositionAsOf(ItemBody item) {
    return compositionAsOf.get(item);
  }

  /** A completeness that the record itself doubts does not count. */
  private AdvisoryRequest.Day day(IntakeFromIntake.Day day) {
    List<ItemBody> items = new ArrayList<>();
    for (var node : day.items()) {
      if (node.hasNonNull("regimenId")) {
        continue;
      }
      var item = one(node, ItemBody.class);
      items.add(item);
      var asOf = node.hasNonNull("compositionAsOf") ? "compositionAsOf" : "recordedAt";
      if (node.hasNonNull(asOf)) {
        compositionAsOf.put(item, OffsetDateTime.parse(node.get(asOf).textValue()));
      }
    }
    return new AdvisoryRequest.Day(
        day.date(),
        day.isCompletenessDoubted() ? Boolean.FALSE : day.complete(),
        day.fasting(),
        day.energyKcal(),
        items);
  }

  /** Conditions and symptoms that are over, or have not begun, are history and no reason now. */
  private static List<JsonNode> presentOn(LocalDate day, List<JsonNode> facts) {
    return facts.stream()
        .filter(fact -> isAbsentOr(fact, "from", from -> !from.isAfter(day)))
        .filter(fact -> isAbsentOr(fact, "until", until -> !until.isBefore(day)))
        .toList();
  }

  private static boolean isAbsentOr(JsonNode fact, String field, Predicate<LocalDate> test) {
    return !fact.hasNonNull(field) || test.test(LocalDate.parse(fact.get(field).textValue()));
  }

  /** A day on which nothing but a regimen falls is no day of the diary. */
  private static boolean isRecorded(AdvisoryRequest.Day day) {
    return day.complete() != null
        || day.energyKcal() != null
        || (day.items() != null && !day.items().isEmpty());
  }

  private <T> List<T> all(List<JsonNode> nodes, Class<T> type) {
    return nodes.stream().map(node -> one(node, type)).toList();
  }

  private <T> T one(JsonNode node, Class<T> type) {
    try {
      return json.treeToValue(node, type);
    } catch (JsonProcessingException unreadable) {
      throw inconsistent(type.getSimpleName() + ": " + unreadable.getOriginalMessage());
    }
  }

  private static <E extends Enum<E> & Coded> E word(Class<E> vocabulary, String code) {
    return Coded.find(vocabulary, code)
        .orElseThrow(() -> inconsistent(vocabulary.getSimpleName() + " '" + code + "'"));
  }

  private static RuntimeException inconsistent(String what) {
    return Problems.of(
        AdvisoryProblem.RECORD_INCONSISTENT, "The record holds what no advisory can read: " + what);
  }
}
