/** Settings of this service, and the beans that the pure core is made of. */
@NullMarked
package health.magnesium.advisory.config;

import org.jspecify.annotations.NullMarked;
