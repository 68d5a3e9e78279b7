/**
 * The second wall between tenants, inside PostgreSQL: {@link
 * health.magnesium.intake.tenancy.TenantWall} tells each transaction whose rows it may touch,
 * {@link health.magnesium.intake.tenancy.TenantTransactions} opens transactions for work that no
 * request asked for, and a service whose database role could walk around the wall does not start.
 */
@NullMarked
package health.magnesium.intake.tenancy;

import org.jspecify.annotations.NullMarked;
