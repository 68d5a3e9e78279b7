/** Tests of the settings. */
@NullMarked
package health.magnesium.catalog.config;

import org.jspecify.annotations.NullMarked;
