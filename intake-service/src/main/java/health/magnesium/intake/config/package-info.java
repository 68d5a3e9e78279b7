/** Typed settings, the clock, and the reading of parameters. */
@NullMarked
package health.magnesium.intake.config;

import org.jspecify.annotations.NullMarked;
