/** Typed settings and the clock. */
@NullMarked
package health.magnesium.intake.config;

import org.jspecify.annotations.NullMarked;
