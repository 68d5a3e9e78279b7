@NullMarked
package health.magnesium.catalog.official;

import org.jspecify.annotations.NullMarked;
