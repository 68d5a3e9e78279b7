package health.magnesium.catalog.releases;

import java.time.LocalDate;

/**
 * Which release of whose data, and how to cite it.
 *
 * @param id such as {@code usda-sr28}
 * @param source prefix of its food ids, such as {@code sr}
 * @param dataset the series that it continues, such as {@code fdc-foundation}: a release retires
 *     and revises foods of its own dataset only
 * @param rank order of the releases of one dataset: a lower one never revises what a higher one
 *     wrote; 0 is {@link #PROVISIONAL}
 * @param publishedOn the day from which its figures hold for foods that had none before
 */
public record ReleaseNotice(
    String id,
    String source,
    String dataset,
    int rank,
    String publisher,
    String edition,
    String licence,
    String citation,
    LocalDate publishedOn) {

  /** Rank of a selection that any real release of the source replaces. */
  public static final int PROVISIONAL = 0;
}
