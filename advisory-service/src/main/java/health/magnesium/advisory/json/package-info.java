/** How the core's words look in JSON. */
@NullMarked
package health.magnesium.advisory.json;

import org.jspecify.annotations.NullMarked;
