/**
 * A person's right to their data: {@link health.magnesium.intake.export.ExportResource} writes
 * everything that {@link health.magnesium.intake.export.ExportedStores} lists, page by page, as
 * NDJSON or CSV.
 */
@NullMarked
package health.magnesium.intake.export;

import org.jspecify.annotations.NullMarked;
