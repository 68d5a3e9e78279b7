package health.magnesium.intake.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Transactions for work that no single request does: each is its own, and open for one tenant. What
 * is thrown inside undoes the transaction and reaches the caller.
 */
@ApplicationScoped
public class TenantTransactions {

  private final TenantWall wall;
  private final EntityManager database;

  TenantTransactions(TenantWall wall, EntityManager database) {
    this.wall = wall;
    this.database = database;
  }

  /** Does the work in a new transaction that sees the tenant's rows only. */
  public <T> T call(String tenant, Callable<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              wall.open(tenant, Optional.empty());
              return work.call();
            });
  }

  /** Does the work in a new transaction that sees this patient's rows only. */
  public <T> T call(String tenant, UUID patientId, Callable<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              wall.open(tenant, Optional.of(patientId.toString()));
              return work.call();
            });
  }

  /** Does the work in a new transaction that sees the tenant's rows only. */
  public void run(String tenant, Runnable work) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              wall.open(tenant, Optional.empty());
              work.run();
            });
  }

  /** Every tenant that has ever stored anything here, in order. */
  @SuppressWarnings("unchecked") // names are texts
  public List<String> tenants() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        "select tenant_id from tenant order by tenant_id", String.class)
                    .getResultList());
  }
}
