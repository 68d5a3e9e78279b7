/** What was eaten, drunk or taken: {@link Item}, its closed vocabularies and {@link ItemRules}. */
@NullMarked
package health.magnesium.intake.items;

import org.jspecify.annotations.NullMarked;
