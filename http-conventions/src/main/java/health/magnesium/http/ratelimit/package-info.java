/**
 * How much one caller may ask for: a {@link health.magnesium.http.ratelimit.Budget} of reads and
 * one of writes for every caller, one more of expensive work for operations marked {@link
 * health.magnesium.http.ratelimit.Expensive}, and one of failed authentications for each client
 * address. Counted in this process alone: behind a load balancer each replica counts for itself.
 */
@NullMarked
package health.magnesium.http.ratelimit;

import org.jspecify.annotations.NullMarked;
