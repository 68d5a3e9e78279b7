package health.magnesium.catalog.official;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A release that can be imported by its name.
 *
 * @param maxBytes of the file; a download stops as soon as there are more
 * @param sha256 of the file, in hex; null where none is known, and the file is then judged by its
 *     content alone
 * @param urlVerified whether the file has been fetched from this address by us
 */
@Schema(name = "OfficialRelease")
public record OfficialRelease(
    @Schema(examples = "usda-fdc-foundation-2025-04-24") String name,
    @Schema(examples = "FoodData Central, Foundation Foods, April 2025") String title,
    @Schema(examples = "U.S. Department of Agriculture") String publisher,
    @Schema(examples = "CC0 1.0") String licence,
    URI url,
    @Schema(examples = "67108864") long maxBytes,
    @Nullable String sha256,
    boolean urlVerified) {

  /**
   * Refuses what no release can be.
   *
   * @throws IllegalArgumentException naming the release and what is wrong
   */
  public OfficialRelease {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,79}")) {
      throw new IllegalArgumentException(
          "release '%s': a name has small letters, digits and dashes".formatted(name));
    }
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("release " + name + ": the size limit is not positive");
    }
    if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "release " + name + ": a SHA-256 has 64 small hexadecimal digits");
    }
  }
}
