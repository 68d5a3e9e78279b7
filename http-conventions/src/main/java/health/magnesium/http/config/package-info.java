/** What a service needs before it may start, and the limits of what it accepts. */
@NullMarked
package health.magnesium.http.config;

import org.jspecify.annotations.NullMarked;
