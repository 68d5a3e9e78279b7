/**
 * What the service knows, for people and programs that read it: rules, evidence and authorities'
 * tables with their sources. Nothing here is about a person.
 */
@NullMarked
package health.magnesium.advisory.library;

import org.jspecify.annotations.NullMarked;
