/** What every API document says in the same words: the token, and the problem answers. */
@NullMarked
package health.magnesium.http.openapi;

import org.jspecify.annotations.NullMarked;
