package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** How far the magnesium figure of a food rests on measurement, strongest first. */
public enum Grade implements Coded {
  /** Measured in the food itself. */
  ANALYTICAL,
  /** Worked out from a recipe, from ingredients or from other nutrients. */
  CALCULATED,
  /** Taken over from another form of the food or from a similar food. */
  IMPUTED,
  /** From the label of a product. */
  LABEL,
  /** Worked back from a rounded percentage of a label's daily value: coarse. */
  LABEL_DAILY_VALUE,
  /** Held to be zero without measurement. */
  ASSUMED_ZERO,
  /** Nobody says how the figure was found; also every figure that came with the request. */
  NOT_STATED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the figure belongs to another food, or to what a maker prints. */
  public boolean isWeak() {
    return switch (this) {
      case IMPUTED, LABEL, LABEL_DAILY_VALUE -> true;
      case ANALYTICAL, CALCULATED, ASSUMED_ZERO, NOT_STATED -> false;
    };
  }

  /** Whether the figure was rounded so much that two foods of one figure may differ widely. */
  public boolean isCoarse() {
    return this == LABEL_DAILY_VALUE;
  }
}
