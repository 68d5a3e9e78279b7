package health.magnesium.advisory.library;

import health.magnesium.advisory.reference.Provenance;
import health.magnesium.advisory.reference.ReferenceTables;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read.
 *
 * @param developer who made the evidence: the publisher of the document
 * @param funding as the document states it; null where nobody has looked it up
 * @param locator chapter, table or page
 * @param certainty how sure the reading is: S, S2, M, C or P
 */
@Schema(name = "SourceOfRule")
public record SourceView(
    String id,
    String citation,
    String developer,
    @Nullable String funding,
    String locator,
    String certainty) {

  static SourceView of(Provenance read, ReferenceTables tables) {
    var source = tables.findSource(read.sourceId()).orElseThrow();
    return new SourceView(
        source.id(),
        source.citation(),
        source.publisher(),
        tables.findFunding(source.id()).orElse(null),
        read.locator(),
        read.certainty().code());
  }
}
