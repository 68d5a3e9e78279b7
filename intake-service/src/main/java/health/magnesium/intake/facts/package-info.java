/** Coded clinical facts: conditions, medications, laboratory results, symptoms. */
@NullMarked
package health.magnesium.intake.facts;

import org.jspecify.annotations.NullMarked;
