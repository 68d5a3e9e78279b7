/** The French food composition table CIQUAL of Anses. */
@NullMarked
package health.magnesium.catalog.formats.ciqual;

import org.jspecify.annotations.NullMarked;
