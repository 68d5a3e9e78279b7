package health.magnesium.catalog.lines;

import health.magnesium.catalog.search.Confidence;

/** Where an amount comes from, and how sure a candidate can be with it at most. */
enum AmountFrom {
  /** A mass, or a volume of a food whose figures are per 100 ml: exact. */
  WRITTEN("written", Confidence.HIGH),
  /** The one portion of the food that fits. */
  PORTION("portion", Confidence.HIGH),
  /** A millilitre of water weighs a gram. */
  WATER("water", Confidence.HIGH),
  /** A portion in another measure of volume, converted. */
  SCALED_PORTION("scaled-portion", Confidence.MEDIUM),
  /** Several portions or readings fit and differ; the first counts, the range has all. */
  SEVERAL("several-readings", Confidence.MEDIUM),
  /** The text names no size, or one that the food has no portion of. */
  ASSUMED_SIZE("assumed-size", Confidence.MEDIUM),
  /** The amount cannot be told. */
  NONE("none", Confidence.LOW);

  private final String code;
  private final Confidence atMost;

  AmountFrom(String code, Confidence atMost) {
    this.code = code;
    this.atMost = atMost;
  }

  /** As the API spells it. */
  String code() {
    return code;
  }

  Confidence atMost() {
    return atMost;
  }
}
