package health.magnesium.catalog.formats.canada;

import health.magnesium.catalog.releases.ReleaseNotice;
import java.time.LocalDate;

/** How a table of the booklet is named and cited. Source: the open government licence's wording. */
final class NvscfNotice {

  static final String YEAR = "2008";
  static final String SOURCE = "cnvscf";

  /** The booklet tells no more of its date than the year. */
  private static final LocalDate PUBLISHED = LocalDate.of(2008, 12, 31);

  private static final int RANK = 20081231;

  private NvscfNotice() {}

  static ReleaseNotice of(NvscfTable table) {
    return new ReleaseNotice(
        "hc-nvscf-" + YEAR + "-" + table.category().id(),
        SOURCE,
        table.dataset(),
        RANK,
        "Health Canada",
        "Nutrient Value of Some Common Foods, 2008 edition: " + table.category().name(),
        "Open Government Licence - Canada",
        "Contains information licensed under the Open Government Licence - Canada. Health Canada."
            + " Nutrient Value of Some Common Foods, 2008 edition.",
        PUBLISHED);
  }
}
