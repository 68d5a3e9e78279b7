/**
 * What is known of the magnesium in a food ({@link
 * health.magnesium.catalog.composition.MagnesiumContent}), and the batch that the advisory reads.
 * Not measured is not zero.
 */
@NullMarked
package health.magnesium.catalog.composition;

import org.jspecify.annotations.NullMarked;
