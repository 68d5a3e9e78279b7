/**
 * Publishers' files: {@link health.magnesium.catalog.formats.PublishedFiles} opens what was sent,
 * {@link health.magnesium.catalog.formats.PublishedFormats} lists what the catalog can read, a
 * package for each publisher reads it. Nothing here knows of a database; what cannot be read is
 * logged with its line.
 */
@NullMarked
package health.magnesium.catalog.formats;

import org.jspecify.annotations.NullMarked;
