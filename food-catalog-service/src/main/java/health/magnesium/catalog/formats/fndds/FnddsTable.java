package health.magnesium.catalog.formats.fndds;

import health.magnesium.catalog.formats.sheets.Headings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The workbooks of an edition that the catalog reads, told apart by their headings. */
enum FnddsTable {
  FOODS(
      "Foods and Beverages", List.of("Additional food description", "WWEIA Category description")),
  NUTRIENTS("FNDDS Nutrient Values", List.of("WWEIA Category description", "Magnesium (mg)")),
  PORTIONS("Portions and Weights", List.of("Seq num", "Portion description", "Portion weight (g)"));

  static final String CODE = "Food code";
  static final String NAME = "Main food description";
  static final String CATEGORY = "WWEIA Category description";
  static final String OTHER_NAMES = "Additional food description";
  static final String SEQ = "Seq num";
  static final String MEASURE = "Portion description";
  static final String GRAMS = "Portion weight (g)";

  private final String title;
  private final List<String> ownHeadings;

  FnddsTable(String title, List<String> ownHeadings) {
    this.title = title;
    this.ownHeadings = ownHeadings;
  }

  /** As the publisher calls it. */
  String title() {
    return title;
  }

  static Optional<FnddsTable> with(Headings headings) {
    return Arrays.stream(values()).filter(table -> table.isIn(headings)).findFirst();
  }

  private boolean isIn(Headings headings) {
    return headings.has(CODE) && headings.has(NAME) && ownHeadings.stream().allMatch(headings::has);
  }
}
