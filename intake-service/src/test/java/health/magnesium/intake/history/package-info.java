/** What records said before, over HTTP and in the table. */
@NullMarked
package health.magnesium.intake.history;

import org.jspecify.annotations.NullMarked;
