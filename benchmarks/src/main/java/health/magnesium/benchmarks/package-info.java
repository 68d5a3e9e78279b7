/**
 * Programs that measure packaged services from outside, each against a floor in the same run.
 * {@link health.magnesium.benchmarks.AdvisoryLatency} times one advisory, {@link
 * health.magnesium.benchmarks.CatalogAtScale} imports and reads of two million foods.
 */
@NullMarked
package health.magnesium.benchmarks;

import org.jspecify.annotations.NullMarked;
