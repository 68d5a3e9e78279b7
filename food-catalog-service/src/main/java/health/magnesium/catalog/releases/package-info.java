/**
 * What publishers released. A release is staged in temporary tables ({@code StagedRelease}) and
 * then joined to the catalog in one transaction ({@code ReleaseMerge}), whatever format it came in.
 */
@NullMarked
package health.magnesium.catalog.releases;

import org.jspecify.annotations.NullMarked;
