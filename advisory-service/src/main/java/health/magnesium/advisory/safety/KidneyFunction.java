package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.ConditionGroup;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.LabReadings.UsableResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the kidneys on the assessment date. Not known is not normal.
 *
 * @param current newest valid filtration rate that is recent enough; null when there is none
 * @param outdated newest valid filtration rate when it is too old; null otherwise
 * @param adultEquationInChild results of adult equations taken before adulthood, never used
 * @param diagnoses groups of kidney diagnoses that are coded
 */
public record KidneyFunction(
    @Nullable UsableResult current,
    @Nullable UsableResult outdated,
    List<UsableResult> adultEquationInChild,
    List<ConditionGroup> diagnoses,
    Grade grade) {

  private static final String ANALYTE = "egfr";

  /** What the kidneys allow, worst of measurement and diagnosis. */
  public enum Grade implements Coded {
    /** No magnesium products. */
    AVOID,
    /** Only with a clinician. */
    CAUTION,
    /** Measured, recent, no diagnosis. */
    CLEAR,
    /** Neither measured recently nor diagnosed. */
    UNKNOWN;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public KidneyFunction {
    adultEquationInChild = List.copyOf(adultEquationInChild);
    diagnoses = List.copyOf(diagnoses);
  }

  public static KidneyFunction of(
      Person person, LabReadings labs, LocalDate assessmentDate, ReferenceTables tables) {
    var adultAge = tables.wholePolicy(Policy.ADULT_AGE);
    var rates = labs.usable(ANALYTE);
    var children = rates.stream().filter(rate -> isOfChild(rate, person, adultAge)).toList();
    var newest =
        rates.stream().filter(rate -> !isOfChild(rate, person, adultAge)).findFirst().orElse(null);
    var recent = newest != null && isRecent(newest, assessmentDate, tables);
    var diagnoses =
        Stream.of(
                ConditionGroup.DIALYSIS,
                ConditionGroup.ACUTE_KIDNEY_INJURY,
                ConditionGroup.KIDNEY_DISEASE_STAGE_4_5,
                ConditionGroup.KIDNEY_DISEASE_STAGE_3,
                ConditionGroup.KIDNEY_DISEASE_OTHER,
                ConditionGroup.ALBUMINURIA)
            .filter(group -> !tables.conditionsIn(group, person).isEmpty())
            .toList();
    var current = recent ? newest : null;
    return new KidneyFunction(
        current, recent ? null : newest, children, diagnoses, grade(current, diagnoses, tables));
  }

  private static boolean isOfChild(UsableResult rate, Person person, int adultAge) {
    var takenOn = rate.result().takenOn();
    return rate.test().adultEquation()
        && (takenOn.isBefore(person.birthDate()) || person.ageOn(takenOn).isUnderYears(adultAge));
  }

  /**
   * A reduced rate ages faster than a normal one; a result exactly at the age limit still counts.
   */
  private static boolean isRecent(
      UsableResult rate, LocalDate assessmentDate, ReferenceTables tables) {
    var reduced = isBelow(rate.value(), Policy.EGFR_CAUTION_BELOW, tables);
    var months =
        tables.wholePolicy(reduced ? Policy.EGFR_REDUCED_VALID_MONTHS : Policy.EGFR_VALID_MONTHS);
    return !rate.result().takenOn().isBefore(assessmentDate.minusMonths(months));
  }

  private static Grade grade(
      @Nullable UsableResult current, List<ConditionGroup> diagnoses, ReferenceTables tables) {
    if (diagnoses.stream().anyMatch(KidneyFunction::meansAvoid)
        || (current != null && isBelow(current.value(), Policy.EGFR_AVOID_BELOW, tables))) {
      return Grade.AVOID;
    }
    if (!diagnoses.isEmpty()
        || (current != null && isBelow(current.value(), Policy.EGFR_CAUTION_BELOW, tables))) {
      return Grade.CAUTION;
    }
    return current == null ? Grade.UNKNOWN : Grade.CLEAR;
  }

  private static boolean meansAvoid(ConditionGroup group) {
    return group == ConditionGroup.DIALYSIS
        || group == ConditionGroup.ACUTE_KIDNEY_INJURY
        || group == ConditionGroup.KIDNEY_DISEASE_STAGE_4_5;
  }

  private static boolean isBelow(BigDecimal value, Policy limit, ReferenceTables tables) {
    return value.compareTo(tables.policy(limit)) < 0;
  }

  /**
   * Whether a plan has to limit potassium and phosphorus. Without a recent rate an outdated one
   * below the limit still counts, and so does stage 3, which may be G3b.
   */
  public boolean restrictsMinerals(ReferenceTables tables) {
    var known = current == null ? outdated : current;
    return grade == Grade.AVOID
        || (known != null && isBelow(known.value(), Policy.EGFR_RESTRICT_MINERALS_BELOW, tables))
        || (current == null && diagnoses.contains(ConditionGroup.KIDNEY_DISEASE_STAGE_3));
  }

  /** Whether the newest rate is too old to be used and was reduced. */
  boolean wasReduced(ReferenceTables tables) {
    return outdated != null && isBelow(outdated.value(), Policy.EGFR_CAUTION_BELOW, tables);
  }

  /** Whether a recent filtration rate exists. */
  public boolean isMeasured() {
    return current != null;
  }

  /** Adds to a finding what is known: rate, date, diagnoses. */
  Finding explain(Finding finding) {
    var known = current == null ? outdated : current;
    return finding
        .because("egfr", known == null ? null : known.value())
        .because("takenOn", known == null ? null : known.result().takenOn())
        .because(
            "lastEgfr",
            known == null
                ? null
                : Facts.of("egfr", known.value(), "takenOn", known.result().takenOn()))
        .because("outdated", current == null && outdated != null)
        .because("diagnoses", diagnoses.stream().map(ConditionGroup::code).toList());
  }
}
