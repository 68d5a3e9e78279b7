package health.magnesium.intake.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
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

  /** The same, for work that may take longer than other transactions. */
  public <T> T call(String tenant, Duration most, Callable<T> work) {
    return QuarkusTransaction.requiringNew()
        .timeout(Math.toIntExact(most.toSeconds()))
        .call(
            () -> {
              wall.open(tenant, Optional.empty());
              return work.call();
            });
  }

  /** Does the work in a new transaction, answers what it found out, and undoes what it did. */
  public <T> T undone(String tenant, Callable<T> work) {
    List<T> found = new ArrayList<>();
    try {
      call(
          tenant,
          () -> {
            found.add(work.call());
            throw new Undoing();
          });
    } catch (Undoing expected) {
      return found.getFirst();
    }
    throw new IllegalStateException("the transaction was not undone");
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

  private static final class Undoing extends RuntimeException {
    Undoing() {
      super(null, null, false, false);
    }
  }
}
