/** The salts of magnesium that supplements and medicines are made of. */
@NullMarked
package health.magnesium.catalog.forms;

import org.jspecify.annotations.NullMarked;
