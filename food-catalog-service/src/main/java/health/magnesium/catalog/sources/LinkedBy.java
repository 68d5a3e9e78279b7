package health.magnesium.catalog.sources;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why two foods are held to be the same, the strongest reason first. */
public enum LinkedBy {
  /** The same barcode: the same product. */
  BARCODE("barcode"),
  /** The same number in USDA's standard reference. */
  NDB_NUMBER("ndb-number"),
  /** Our table of the same foods. */
  SAME_FOODS_TABLE("same-foods-table"),
  /** The same words in the publishers' names, in whatever order, of foods without a brand. */
  EQUAL_WORDS("equal-words");

  private final String code;

  LinkedBy(String code) {
    this.code = code;
  }

  /** The word on the wire. */
  @JsonValue
  public String code() {
    return code;
  }
}
