/**
 * Releases that can be imported by name: where their publishers offer them, and how a file is
 * fetched from there. Knows nothing of jobs and of what the files say.
 */
@NullMarked
package health.magnesium.catalog.official;

import org.jspecify.annotations.NullMarked;
