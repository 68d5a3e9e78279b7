package health.magnesium.catalog.lines;

import java.math.BigDecimal;

/** Where an amount comes from, and how much of a candidate's confidence that leaves. */
enum AmountFrom {
  /** A mass, or a volume of a food whose figures are per 100 ml: exact. */
  WRITTEN("written", "1"),
  /** The one portion of the food that fits. */
  PORTION("portion", "1"),
  /** A millilitre of water weighs a gram. */
  WATER("water", "1"),
  /** A portion in another measure of volume, converted. */
  SCALED_PORTION("scaled-portion", "0.9"),
  /** Several portions or readings fit and differ; the first counts, the range has all. */
  SEVERAL("several-readings", "0.8"),
  /** The text names no size, or one that the food has no portion of. */
  ASSUMED_SIZE("assumed-size", "0.8"),
  /** The amount cannot be told. */
  NONE("none", "0.5");

  private final String code;
  private final BigDecimal share;

  AmountFrom(String code, String share) {
    this.code = code;
    this.share = new BigDecimal(share);
  }

  /** As the API spells it. */
  String code() {
    return code;
  }

  BigDecimal share() {
    return share;
  }
}
