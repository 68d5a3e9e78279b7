/** The reading of path, query and header parameters, in the same words for all services. */
@NullMarked
package health.magnesium.http.parameters;

import org.jspecify.annotations.NullMarked;
