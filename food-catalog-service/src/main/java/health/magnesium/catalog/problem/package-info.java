/** The failures that only the catalog knows. */
@NullMarked
package health.magnesium.catalog.problem;

import org.jspecify.annotations.NullMarked;
