/** Removal of everything this service holds about a person, and the proof of it. */
@NullMarked
package health.magnesium.intake.erasure;

import org.jspecify.annotations.NullMarked;
