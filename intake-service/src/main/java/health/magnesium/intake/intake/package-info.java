/** What the advisory reads: items, expanded regimens and completeness, day by day. */
@NullMarked
package health.magnesium.intake.intake;

import org.jspecify.annotations.NullMarked;
