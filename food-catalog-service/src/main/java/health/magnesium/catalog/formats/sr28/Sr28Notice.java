package health.magnesium.catalog.formats.sr28;

import health.magnesium.catalog.releases.ReleaseNotice;
import java.time.LocalDate;

/** How SR28 is named and cited. Source: the publisher's guide, Release 28, 2015. */
final class Sr28Notice {

  static final ReleaseNotice NOTICE =
      new ReleaseNotice(
          "usda-sr28",
          "sr",
          Sr28Release.DATASET,
          28,
          "US Department of Agriculture, Agricultural Research Service, Nutrient Data Laboratory",
          "USDA National Nutrient Database for Standard Reference, Release 28",
          "Public domain (work of the US government)",
          "US Department of Agriculture, Agricultural Research Service, Nutrient Data Laboratory."
              + " USDA National Nutrient Database for Standard Reference, Release 28. Version"
              + " Current: September 2015.",
          LocalDate.of(2015, 9, 1));

  private Sr28Notice() {}
}
