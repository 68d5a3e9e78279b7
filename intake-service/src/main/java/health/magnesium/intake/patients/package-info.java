/**
 * People: {@link Patient}'s profile, and {@link PatientGate}, through which every other feature
 * reaches a person.
 */
@NullMarked
package health.magnesium.intake.patients;

import org.jspecify.annotations.NullMarked;
