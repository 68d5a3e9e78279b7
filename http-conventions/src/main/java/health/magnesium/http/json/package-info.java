/**
 * JSON without guessing: unknown fields, wrong types and duplicates are errors, numbers are exact.
 */
@NullMarked
package health.magnesium.http.json;

import org.jspecify.annotations.NullMarked;
