package health.magnesium.catalog.releases;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A loaded release as callers read it.
 *
 * @param dataset the series of releases that it continues
 * @param foods how many foods in force are as this release says
 */
@Schema(name = "Release")
public record ReleaseView(
    @Schema(examples = "usda-sr28") String id,
    @Schema(examples = "sr") String source,
    @Schema(examples = "sr") String dataset,
    @Schema(examples = "US Department of Agriculture") String publisher,
    String edition,
    String licence,
    String citation,
    LocalDate publishedOn,
    Instant loadedAt,
    @Schema(examples = "8789") long foods) {

  static ReleaseView of(Release release) {
    return new ReleaseView(
        release.id,
        release.source,
        release.dataset,
        release.publisher,
        release.edition,
        release.licence,
        release.citation,
        release.publishedOn,
        release.loadedAt,
        release.foodsInForce);
  }
}
