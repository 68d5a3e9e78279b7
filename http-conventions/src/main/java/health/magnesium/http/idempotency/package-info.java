/** The header with which a caller may send a POST twice and have it take effect once. */
@NullMarked
package health.magnesium.http.idempotency;

import org.jspecify.annotations.NullMarked;
