/** Questions about what was recorded: it is kept as it was said, and doubted aloud. */
@NullMarked
package health.magnesium.intake.questions;

import org.jspecify.annotations.NullMarked;
