package health.magnesium.intake.facts;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** Conditions that code systems express poorly or in many ways. */
public enum OwnCondition implements Coded {
  CALCIUM_OXALATE_STONES,
  SWALLOWING_DIFFICULTY,
  ILEOSTOMY,
  HYPERKALAEMIA,
  DIALYSIS,
  ACUTE_KIDNEY_INJURY;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
