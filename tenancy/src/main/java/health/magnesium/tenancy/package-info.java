/**
 * The wall between tenants inside PostgreSQL, row-level security: {@link
 * health.magnesium.tenancy.TenantWall} tells each transaction whose rows it may touch, {@link
 * health.magnesium.tenancy.TenantTransactions} opens transactions for one tenant, and a service
 * whose database role could walk around the wall does not start.
 */
@NullMarked
package health.magnesium.tenancy;

import org.jspecify.annotations.NullMarked;
