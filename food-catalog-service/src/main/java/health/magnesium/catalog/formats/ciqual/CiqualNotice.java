package health.magnesium.catalog.formats.ciqual;

import health.magnesium.catalog.releases.ReleaseNotice;
import java.time.LocalDate;

/**
 * How CIQUAL is named and cited. Source: the attribution that the publisher asks for, edition of 7
 * July 2020.
 *
 * <p>Both languages are one dataset with the same foods. The English table ranks above the French
 * one, so that importing both, in whatever order and however often, ends with the English names.
 */
final class CiqualNotice {

  static final String YEAR = "2020";
  static final String DATASET = "ciqual";

  private static final int ENGLISH_RANK = 20200707;
  private static final int FRENCH_RANK = 20200706;

  private CiqualNotice() {}

  static ReleaseNotice in(CiqualLanguage language) {
    return switch (language) {
      case ENGLISH -> notice("anses-ciqual-2020", ENGLISH_RANK, "2020, English");
      case FRENCH -> notice("anses-ciqual-2020-fr", FRENCH_RANK, "2020, French");
    };
  }

  private static ReleaseNotice notice(String id, int rank, String edition) {
    return new ReleaseNotice(
        id,
        "ciqual",
        DATASET,
        rank,
        "Anses (French agency for food, environmental and occupational health and safety)",
        "Ciqual French food composition table " + edition,
        "Licence Ouverte / Open Licence (Etalab)",
        "Anses. 2020. Ciqual French food composition table.",
        LocalDate.of(2020, 7, 7));
  }
}
