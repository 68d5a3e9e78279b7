/** Conditional requests: strong ETags, 304 on reads, 428 and 412 on changes. */
@NullMarked
package health.magnesium.http.conditional;

import org.jspecify.annotations.NullMarked;
