/** Health Canada's booklet Nutrient Value of Some Common Foods. */
@NullMarked
package health.magnesium.catalog.formats.canada;

import org.jspecify.annotations.NullMarked;
