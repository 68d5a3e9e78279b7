/** Tests of the imports. */
@NullMarked
package health.magnesium.catalog.imports;

import org.jspecify.annotations.NullMarked;
