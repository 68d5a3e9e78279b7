/** All settings of the service. */
@NullMarked
package health.magnesium.catalog.config;

import org.jspecify.annotations.NullMarked;
