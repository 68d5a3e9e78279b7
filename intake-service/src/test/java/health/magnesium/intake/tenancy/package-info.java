/** The wall between tenants, tried without the service's own checks. */
@NullMarked
package health.magnesium.intake.tenancy;

import org.jspecify.annotations.NullMarked;
