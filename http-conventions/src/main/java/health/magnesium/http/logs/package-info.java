/**
 * What a running service may write to its log: {@link health.magnesium.http.logs.WithoutValues}
 * stands before every handler, {@link health.magnesium.http.logs.Fault} is what remains of an
 * exception.
 */
@NullMarked
package health.magnesium.http.logs;

import org.jspecify.annotations.NullMarked;
