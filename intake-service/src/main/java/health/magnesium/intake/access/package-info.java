/** Deny by default: a token that is bound to one patient reaches nothing else. */
@NullMarked
package health.magnesium.intake.access;

import org.jspecify.annotations.NullMarked;
