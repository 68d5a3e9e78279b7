package health.magnesium.intake.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a page of versions, for the API document.
 *
 * @param items the newest first
 */
public record VersionPage(List<VersionView> items, @Nullable String next) {

  /** How all of these operations are described. */
  public static final String DESCRIPTION =
      "Every version, the newest first: what it said, who made it, when and why. Readable also "
          + "after deletion; an erasure removes it. 100 a page unless limit (1 to 500) says otherwise.";
}
