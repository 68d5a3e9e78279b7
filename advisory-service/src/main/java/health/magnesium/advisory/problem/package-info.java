/** The failures that callers of this service can tell apart. */
@NullMarked
package health.magnesium.advisory.problem;

import org.jspecify.annotations.NullMarked;
