/**
 * The two neighbours, as far as this service reads them. Each answer is a record of its own with
 * the few fields used; {@link health.magnesium.advisory.sources.Neighbours} turns a neighbour that
 * is slow, down or refuses into a problem, never into a made-up value.
 */
@NullMarked
package health.magnesium.advisory.sources;

import org.jspecify.annotations.NullMarked;
