package health.magnesium.advisory.person;

import java.util.Locale;

/** Pregnancy and lactation, the life stages that have reference rows of their own. */
public enum LifeStage implements Coded {
  NONE,
  PREGNANT,
  LACTATING,
  PREGNANT_AND_LACTATING;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isPregnant() {
    return this == PREGNANT || this == PREGNANT_AND_LACTATING;
  }
}
