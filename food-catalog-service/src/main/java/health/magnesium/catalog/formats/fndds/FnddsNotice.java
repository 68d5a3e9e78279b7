package health.magnesium.catalog.formats.fndds;

import health.magnesium.catalog.releases.ReleaseNotice;
import java.time.LocalDate;

/**
 * How FNDDS is named and cited. Source: the suggested citation on the publisher's page of the
 * databases, October 2024; the day is that of the same edition in FoodData Central.
 */
final class FnddsNotice {

  static final String EDITION = "2021-2023";
  static final String DATASET = "fndds";

  static final ReleaseNotice NOTICE =
      new ReleaseNotice(
          "usda-fndds-" + EDITION,
          "fndds",
          DATASET,
          20241031,
          "US Department of Agriculture, Agricultural Research Service, Food Surveys Research Group",
          "Food and Nutrient Database for Dietary Studies " + EDITION,
          "Public domain (work of the US government)",
          "U.S. Department of Agriculture, Agricultural Research Service. 2024. USDA Food and"
              + " Nutrient Database for Dietary Studies 2021-2023. Food Surveys Research Group Home"
              + " Page, http://www.ars.usda.gov/nea/bhnrc/fsrg",
          LocalDate.of(2024, 10, 31));

  private FnddsNotice() {}
}
