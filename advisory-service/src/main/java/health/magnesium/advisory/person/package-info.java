/**
 * Who is being assessed: {@link health.magnesium.advisory.person.Person} with the coded facts that
 * rules read (conditions, medications, laboratory results, symptoms, allergies, diets).
 *
 * <p>Values only. Nothing here knows a reference value or a rule; every other package of the core
 * may use this one, and this one uses none.
 */
@NullMarked
package health.magnesium.advisory.person;

import org.jspecify.annotations.NullMarked;
