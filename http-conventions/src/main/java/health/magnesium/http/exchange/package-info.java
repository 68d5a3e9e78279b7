/**
 * What holds for every exchange, before and after any resource: security headers, the patience with
 * slow bodies, and problems answered where no resource is reached.
 */
@NullMarked
package health.magnesium.http.exchange;

import org.jspecify.annotations.NullMarked;
