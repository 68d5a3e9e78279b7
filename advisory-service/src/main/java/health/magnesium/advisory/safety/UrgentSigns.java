package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.intake.DayOfIntake;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.CareTrigger;
import health.magnesium.advisory.reference.ConditionGroup;
import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ProductGroup;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the signs of {@link SeekCareNow}.
 *
 * <p>The newest usable serum magnesium counts however old it is: an alarming value that nobody
 * repeated is still unanswered, and the finding gives its date.
 */
final class UrgentSigns {

  private final ReferenceTables tables;
  private final Situation situation;
  private final Set<Symptom.Kind> symptoms;
  private final List<SerumMagnesium> serum;

  UrgentSigns(ReferenceTables tables, Situation situation) {
    this.tables = tables;
    this.situation = situation;
    this.symptoms = situation.person().symptomKinds();
    this.serum = SerumMagnesium.newest(situation.labs(), tables);
  }

  /** Why routine advice ends. */
  enum Reason implements Coded {
    EMERGENCY_SYMPTOM,
    ACCIDENTAL_INGESTION,
    OVERDOSE,
    SYMPTOM_WITH_PRODUCT,
    SYMPTOM_WITH_LOW_MAGNESIUM,
    BOWEL_SIGN_WITH_LAXATIVE,
    PREGNANCY_SIGN,
    SERUM_VERY_LOW,
    SERUM_LOW_WITH_SYMPTOM,
    SERUM_LOW,
    SERUM_VERY_HIGH,
    SERUM_HIGH_WITH_SYMPTOM,
    SERUM_HIGH_WITH_FAILING_KIDNEYS;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Every reason that holds; empty when routine advice may go on. */
  Set<Reason> reasons() {
    var reasons = EnumSet.noneOf(Reason.class);
    addSymptoms(reasons);
    if (tookOverdose()) {
      reasons.add(Reason.OVERDOSE);
    }
    serum.forEach(result -> addSerum(reasons, result));
    return reasons;
  }

  private void addSymptoms(Set<Reason> reasons) {
    if (symptoms.contains(Symptom.Kind.ACCIDENTAL_INGESTION)) {
      reasons.add(Reason.ACCIDENTAL_INGESTION);
    } else if (has(CareTrigger.ALWAYS)) {
      reasons.add(Reason.EMERGENCY_SYMPTOM);
    }
    if (has(CareTrigger.MAGNESIUM_PRODUCT) && situation.hasProductInUse()) {
      reasons.add(Reason.SYMPTOM_WITH_PRODUCT);
    }
    if (has(CareTrigger.LOW_MAGNESIUM) && lowMagnesiumIsSuspected()) {
      reasons.add(Reason.SYMPTOM_WITH_LOW_MAGNESIUM);
    }
    if (has(CareTrigger.MAGNESIUM_LAXATIVE) && takesLaxative()) {
      reasons.add(Reason.BOWEL_SIGN_WITH_LAXATIVE);
    }
    if (situation.person().lifeStage().isPregnant()
        && (has(CareTrigger.PREGNANCY) || hasCondition(ConditionGroup.PRE_ECLAMPSIA))) {
      reasons.add(Reason.PREGNANCY_SIGN);
    }
  }

  private boolean has(CareTrigger trigger) {
    return !Collections.disjoint(symptoms, tables.symptomsFor(trigger));
  }

  private boolean hasCondition(ConditionGroup group) {
    return !tables.conditionsIn(group, situation.person()).isEmpty();
  }

  /** Whether intake, a diagnosis, a drug or the newest serum value speaks for low magnesium. */
  boolean lowMagnesiumIsSuspected() {
    var person = situation.person();
    return situation.adequacy().verdict() == Verdict.LIKELY_LOW
        || hasCondition(ConditionGroup.HYPOMAGNESAEMIA)
        || !tables
            .drugsWith(Interaction.Effect.LOWERS_MAGNESIUM, person, situation.assessmentDate())
            .isEmpty()
        || serum.stream().anyMatch(SerumMagnesium::isLow);
  }

  private boolean takesLaxative() {
    return !situation.labelsOf(ProductGroup.LAXATIVE, tables).isEmpty();
  }

  /** On any recorded day, complete or not, or on a day of the regimens' week. */
  private boolean tookOverdose() {
    var limit = tables.policy(Policy.OVERDOSE_ABOVE);
    return Stream.concat(
            situation.diary().days().stream().map(DayOfIntake::productMg),
            situation.products().days().stream().map(ProductIntake.DayAmount::mg))
        .anyMatch(mg -> mg.compareTo(limit) > 0);
  }

  /** The serum magnesium to show: a low one before a high one before one in range. */
  Optional<SerumMagnesium> serumToShow() {
    return serum.stream()
        .filter(SerumMagnesium::isLow)
        .findFirst()
        .or(() -> serum.isEmpty() ? Optional.empty() : Optional.of(serum.getLast()));
  }

  private void addSerum(Set<Reason> reasons, SerumMagnesium result) {
    var value = result.value();
    if (isBelow(value, Policy.SERUM_EMERGENCY_BELOW)) {
      reasons.add(Reason.SERUM_VERY_LOW);
    } else if (isBelow(value, Policy.SERUM_URGENT_BELOW)) {
      reasons.add(symptoms.isEmpty() ? Reason.SERUM_LOW : Reason.SERUM_LOW_WITH_SYMPTOM);
    }
    if (value.compareTo(tables.policy(Policy.SERUM_EMERGENCY_ABOVE)) > 0) {
      reasons.add(Reason.SERUM_VERY_HIGH);
    }
    if (result.isHigh()) {
      if (!symptoms.isEmpty()) {
        reasons.add(Reason.SERUM_HIGH_WITH_SYMPTOM);
      }
      if (situation.kidneys().grade() == KidneyFunction.Grade.AVOID) {
        reasons.add(Reason.SERUM_HIGH_WITH_FAILING_KIDNEYS);
      }
    }
  }

  private boolean isBelow(BigDecimal value, Policy limit) {
    return value.compareTo(tables.policy(limit)) < 0;
  }
}
