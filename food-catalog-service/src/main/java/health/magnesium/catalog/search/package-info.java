/**
 * Finding foods by name, with typing mistakes, in any word order. The index is derived and can be
 * rebuilt at any time.
 */
@NullMarked
package health.magnesium.catalog.search;

import org.jspecify.annotations.NullMarked;
