package health.magnesium.advisory.safety;

import static health.magnesium.advisory.safety.FindingCode.Topic.DATA_QUALITY;
import static health.magnesium.advisory.safety.FindingCode.Topic.DRUGS;
import static health.magnesium.advisory.safety.FindingCode.Topic.FOOD_LIMITS;
import static health.magnesium.advisory.safety.FindingCode.Topic.INFLAMMATION;
import static health.magnesium.advisory.safety.FindingCode.Topic.INTAKE;
import static health.magnesium.advisory.safety.FindingCode.Topic.KIDNEY;
import static health.magnesium.advisory.safety.FindingCode.Topic.LIFE_STAGES;
import static health.magnesium.advisory.safety.FindingCode.Topic.PRODUCTS;
import static health.magnesium.advisory.safety.FindingCode.Topic.RISK_GROUPS;
import static health.magnesium.advisory.safety.FindingCode.Topic.SERUM_MAGNESIUM;
import static health.magnesium.advisory.safety.FindingCode.Topic.SIDE_EFFECTS;
import static health.magnesium.advisory.safety.FindingCode.Topic.URGENT_SIGNS;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/**
 * The stable codes of the API. Codes may be added; a meaning never changes. Among findings of one
 * severity this order decides: an abnormal serum magnesium stands before every finding about
 * intake.
 */
public enum FindingCode implements Coded {
  SEEK_CARE_NOW(URGENT_SIGNS),
  RENAL_AVOID(KIDNEY),
  RENAL_CAUTION(KIDNEY),
  RENAL_UNKNOWN(KIDNEY),
  EGFR_NOT_APPLICABLE(KIDNEY),
  SERUM_LOW(SERUM_MAGNESIUM),
  SERUM_HIGH(SERUM_MAGNESIUM),
  UL_EXCEEDED(PRODUCTS),
  /** A day that the means leave out is above the limit by its known products alone. */
  UNUSED_DAY_ABOVE_UL(PRODUCTS),
  PRESCRIBED_ABOVE_UL(PRODUCTS),
  HIDDEN_SOURCE(PRODUCTS),
  LABEL_BASIS_UNKNOWN(PRODUCTS),
  CHILD_CLINICIAN(LIFE_STAGES),
  PREGNANCY_CLINICIAN(LIFE_STAGES),
  OLDER_ADULT_CHECK(LIFE_STAGES),
  SPACING(DRUGS),
  COMBINATION_NOT_RECOMMENDED(DRUGS),
  DEPLETING_DRUG(DRUGS),
  MG_RETAINING_DRUG(DRUGS),
  DIGOXIN(DRUGS),
  ZINC_HIGH_DOSE(DRUGS),
  /** Effects add up, or a magnesium salt raises a drug, so that something has to be watched. */
  DRUG_MONITORING(DRUGS),
  RISK_GROUP(RISK_GROUPS),
  CLINICIAN_FIRST(RISK_GROUPS),
  GI_EFFECT(SIDE_EFFECTS),
  TELL_CLINICIAN(SIDE_EFFECTS),
  SERUM_NORMAL_DOES_NOT_EXCLUDE(SERUM_MAGNESIUM),
  INFLAMMATION_CONTEXT(INFLAMMATION),
  CRP_REPEAT(INFLAMMATION),
  LOW_INTAKE_LIKELY(INTAKE),
  ADEQUACY_UNCERTAIN(INTAKE),
  PROBABLY_ADEQUATE(INTAKE),
  ADEQUATE(INTAKE),
  AI_ONLY(INTAKE),
  NO_QUANT(INTAKE),
  NO_DATA(INTAKE),
  SEX_NEEDED(INTAKE),
  NO_PUBLISHED_ROW(INTAKE),
  SPANS_AGE_BANDS(INTAKE),
  LOW_DAYS_CAVEAT(INTAKE),
  DAYS_EXCLUDED(DATA_QUALITY),
  MISSING_VALUE(DATA_QUALITY),
  AMBIGUOUS_FOOD(DATA_QUALITY),
  UNIT_MISMATCH(DATA_QUALITY),
  VITK_CONSISTENT(FOOD_LIMITS),
  POTASSIUM_LIMIT(FOOD_LIMITS),
  OXALATE_LIMIT(FOOD_LIMITS),
  ALLERGEN_EXCLUDED(FOOD_LIMITS);

  /** What a code is about, so that the answer can say what is not checked. */
  public enum Topic implements Coded {
    URGENT_SIGNS,
    KIDNEY,
    PRODUCTS,
    LIFE_STAGES,
    DRUGS,
    RISK_GROUPS,
    SIDE_EFFECTS,
    SERUM_MAGNESIUM,
    INFLAMMATION,
    INTAKE,
    DATA_QUALITY,
    FOOD_LIMITS;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Topic topic;

  FindingCode(Topic topic) {
    this.topic = topic;
  }

  /** The code on the wire is the name itself. */
  @Override
  public String code() {
    return name();
  }

  public Topic topic() {
    return topic;
  }
}
