package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** Diagnoses that mean the same to a rule; the codes are in {@code condition-groups.csv}. */
public enum ConditionGroup implements Coded {
  ACUTE_KIDNEY_INJURY,
  DIALYSIS,
  KIDNEY_DISEASE_STAGE_4_5,
  KIDNEY_DISEASE_STAGE_3,
  /** Stages 1 and 2, and kidney disease without a stage. */
  KIDNEY_DISEASE_OTHER,
  ALBUMINURIA,
  COELIAC,
  OXALATE_STONES,
  SWALLOWING_DIFFICULTY,
  ILEOSTOMY,
  HYPERKALAEMIA,
  DIABETES,
  /** High blood pressure, in pregnancy too. */
  HYPERTENSION,
  PRE_ECLAMPSIA,
  HYPOMAGNESAEMIA;

  static final String FILE = "condition-groups.csv";

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
