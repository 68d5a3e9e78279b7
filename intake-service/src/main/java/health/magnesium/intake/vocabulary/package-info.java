/** Words of closed vocabularies, as callers spell them. */
@NullMarked
package health.magnesium.intake.vocabulary;

import org.jspecify.annotations.NullMarked;
