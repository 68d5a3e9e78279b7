package health.magnesium.advisory.person;

import java.util.Locale;

/** Conditions that the rules need and that code systems express poorly or in many ways. */
public enum OwnCondition implements Coded {
  CALCIUM_OXALATE_STONES,
  SWALLOWING_DIFFICULTY,
  ILEOSTOMY,
  HYPERKALAEMIA,
  DIALYSIS,
  ACUTE_KIDNEY_INJURY;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
