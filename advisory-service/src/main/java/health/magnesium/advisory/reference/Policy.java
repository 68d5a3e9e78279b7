package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * The single figures that rules and calculations need. Values, units and sources are in {@code
 * policies.csv}, which has exactly one row for each word.
 */
public enum Policy implements Coded {
  REQUIREMENT_CV,
  SD_SENSITIVITY_FIRST,
  SD_SENSITIVITY_SECOND,
  ADEQUATE_PROBABILITY,
  STRONGLY_ADEQUATE_PROBABILITY,
  MORE_DAYS_HORIZON,
  FEW_DAYS_BELOW,
  AI_MINIMUM_DAYS,
  IMPLAUSIBLE_ENERGY_LOW,
  IMPLAUSIBLE_ENERGY_HIGH,
  WATER_DEFAULT,
  EXCIPIENT_BELOW,
  LABEL_DV_US,
  LABEL_DV_US_BEFORE_2016,
  LABEL_NRV_EU,
  OTC_KIDNEY_LABEL_ABOVE,
  TOP_CONTRIBUTORS,
  ADULT_AGE,
  EGFR_AVOID_BELOW,
  EGFR_RESTRICT_MINERALS_BELOW,
  EGFR_CAUTION_BELOW,
  EGFR_VALID_MONTHS,
  EGFR_REDUCED_VALID_MONTHS,
  EGFR_STRONG_ASK_AGE,
  SERUM_MONITOR_FROM_MONTHS,
  SERUM_MONITOR_TO_MONTHS,
  CHILD_PRODUCT_AGE,
  CHILD_LAXATIVE_AGE,
  CHILD_ANTACID_AGE,
  SERUM_URGENT_BELOW,
  SERUM_EMERGENCY_BELOW,
  SERUM_EMERGENCY_ABOVE,
  SERUM_FALLBACK_LOW,
  SERUM_FALLBACK_HIGH,
  SERUM_RANGE_LOW_FROM,
  SERUM_RANGE_LOW_TO,
  SERUM_RANGE_HIGH_FROM,
  SERUM_RANGE_HIGH_TO,
  SERUM_POSSIBLY_LOW_BELOW,
  SERUM_LOW_GRADE_2_BELOW,
  SERUM_LOW_GRADE_3_BELOW,
  SERUM_LOW_GRADE_4_BELOW,
  SERUM_HIGH_GRADE_3_ABOVE,
  SERUM_HIGH_GRADE_4_ABOVE,
  GI_EFFECT_DAYS,
  CRP_CONTEXT_FROM,
  CRP_REPEAT_ABOVE,
  CRP_REPEAT_WEEKS,
  OVERDOSE_ABOVE,
  POTASSIUM_FALLBACK_HIGH,
  ZINC_HIGH_DOSE_FROM,
  RISK_AGE_FROM,
  PLAN_MAX_PORTIONS,
  PLAN_MAX_ENERGY,
  PLAN_WORST_ENERGY,
  PLAN_DAYS,
  PLAN_DAYS_PER_FOOD,
  PLAN_MIN_AGE_MONTHS,
  WHOLE_NUT_AGE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One row: the value in the unit that the row names. */
  public record Value(Policy policy, BigDecimal value, String unit, Provenance provenance) {

    static final String FILE = "policies.csv";
    static final String[] COLUMNS = {"id", "value", "unit"};

    static Value read(CsvRow row) {
      return new Value(
          row.word("id", Policy.class),
          row.number("value"),
          row.text("unit"),
          Provenance.read(row));
    }
  }
}
