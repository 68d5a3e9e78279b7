/** The table of everyday foods that ships inside the service. */
@NullMarked
package health.magnesium.catalog.starter;

import org.jspecify.annotations.NullMarked;
