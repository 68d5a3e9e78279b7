/**
 * Each endpoint's transaction is opened for the caller's tenant: {@link
 * health.magnesium.intake.tenancy.TenantOfTransaction}. The wall itself is in {@code
 * health.magnesium.tenancy}.
 */
@NullMarked
package health.magnesium.intake.tenancy;

import org.jspecify.annotations.NullMarked;
