package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.releases.ReleaseNotice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The four parts of FoodData Central that hold foods. Everything else in it is a sample that was
 * bought or analysed, or an experiment.
 */
enum FdcDataset {
  FOUNDATION(
      "fdc-foundation", "foundation_food", "Foundation", "FoundationFoods", "Foundation Foods"),
  SR_LEGACY("fdc-sr-legacy", "sr_legacy_food", "SR Legacy", "SRLegacyFoods", "SR Legacy"),
  SURVEY(
      "fdc-survey", "survey_fndds_food", "Survey (FNDDS)", "SurveyFoods", "Survey Foods (FNDDS)"),
  BRANDED("fdc-branded", "branded_food", "Branded", "BrandedFoods", "Branded Foods");

  private static final String SOURCE = "fdc";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final String code;
  private final String csvType;
  private final String jsonType;
  private final String jsonKey;
  private final String title;

  FdcDataset(String code, String csvType, String jsonType, String jsonKey, String title) {
    this.code = code;
    this.csvType = csvType;
    this.jsonType = jsonType;
    this.jsonKey = jsonKey;
    this.title = title;
  }

  /** The id of a food of any of them. */
  static String foodId(int fdcId) {
    return SOURCE + "-" + fdcId;
  }

  /** By {@code data_type} of the CSV; empty for what is no food. */
  static Optional<FdcDataset> ofCsvType(String type) {
    return Arrays.stream(values()).filter(set -> set.csvType.equals(type)).findFirst();
  }

  /** By {@code dataType} of the JSON; empty for what is no food. */
  static Optional<FdcDataset> ofJsonType(String type) {
    return Arrays.stream(values()).filter(set -> set.jsonType.equals(type)).findFirst();
  }

  /** By the name that the JSON gives to the list of its foods. */
  static Optional<FdcDataset> ofJsonKey(String key) {
    return Arrays.stream(values()).filter(set -> set.jsonKey.equals(key)).findFirst();
  }

  /** As the catalog spells it, such as {@code fdc-foundation}. */
  String code() {
    return code;
  }

  /** The table that lists its foods; one without it is not in the files. */
  String listFile() {
    return csvType + ".csv";
  }

  /**
   * The release of this dataset whose newest food is of that day.
   *
   * <p>Citation: as FoodData Central asks for it on its download page.
   */
  ReleaseNotice notice(LocalDate newest) {
    return new ReleaseNotice(
        "usda-" + code + "-" + newest,
        SOURCE,
        code,
        newest.getYear() * 10_000 + newest.getMonthValue() * 100 + newest.getDayOfMonth(),
        "US Department of Agriculture, Agricultural Research Service",
        "FoodData Central: %s, %s".formatted(title, MONTH.format(newest)),
        "CC0 1.0 Universal (public domain)",
        "U.S. Department of Agriculture (USDA), Agricultural Research Service. FoodData Central: %s. Version Current: %s. Internet: fdc.nal.usda.gov."
            .formatted(title, MONTH.format(newest)),
        newest);
  }
}
