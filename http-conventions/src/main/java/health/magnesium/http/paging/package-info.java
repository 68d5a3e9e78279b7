/** Keyset paging: a page, the opaque cursor to the next one, and the Link header. */
@NullMarked
package health.magnesium.http.paging;

import org.jspecify.annotations.NullMarked;
