package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** Why a recorded day is left out of every mean. */
public enum ExclusionReason implements Coded {
  /** Nobody confirmed that everything is in it. */
  INCOMPLETE,
  /** Too little energy to be a whole day. */
  ENERGY_TOO_LOW,
  /** More energy than is plausible. */
  ENERGY_TOO_HIGH,
  /** Not eating was meant: a true day, but none of usual intake. */
  FASTING;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
