/**
 * Publishers' files: an upload becomes a job, one worker runs it, a reader for each format stages
 * what it finds. What cannot be read is kept with its line number.
 */
@NullMarked
package health.magnesium.catalog.imports;

import org.jspecify.annotations.NullMarked;
