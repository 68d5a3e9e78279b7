/**
 * What the service knows, for people and programs that read it: rules and evidence with their
 * sources. Nothing here is about a person.
 */
@NullMarked
package health.magnesium.advisory.library;

import org.jspecify.annotations.NullMarked;
