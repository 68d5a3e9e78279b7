/**
 * The present request: its conditions and answers ({@link Exchange}), pages ({@link Paging}) and
 * who writes when ({@link Stamp}).
 */
@NullMarked
package health.magnesium.intake.exchange;

import org.jspecify.annotations.NullMarked;
