/**
 * What every row of a person's record has in common: key, revision, times, and the HTTP answers
 * about one row.
 */
@NullMarked
package health.magnesium.intake.records;

import org.jspecify.annotations.NullMarked;
