/** Tests of the starter table. */
@NullMarked
package health.magnesium.catalog.starter;

import org.jspecify.annotations.NullMarked;
