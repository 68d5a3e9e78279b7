package health.magnesium.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Transactions for work that no single request does: each is its own, and open for one tenant. What
 * is thrown inside undoes the transaction and reaches the caller.
 */
@ApplicationScoped
public class TenantTransactions {

  private final TenantWall wall;

  TenantTransactions(TenantWall wall) {
    this.wall = wall;
  }

  /** Does the work in a new transaction that sees the tenant's rows only. */
  public <T> T call(String tenant, Callable<T> work) {
    return within(QuarkusTransaction.requiringNew(), tenant, Optional.empty(), work);
  }

  /** Does the work in a new transaction that sees this patient's rows only. */
  public <T> T call(String tenant, UUID patientId, Callable<T> work) {
    return within(
        QuarkusTransaction.requiringNew(), tenant, Optional.of(patientId.toString()), work);
  }

  /** The same for the tenant's rows, for work that may take longer than other transactions. */
  public <T> T call(String tenant, Duration most, Callable<T> work) {
    var patiently = QuarkusTransaction.requiringNew().timeout(Math.toIntExact(most.toSeconds()));
    return within(patiently, tenant, Optional.empty(), work);
  }

  /** Does the work in a new transaction that sees the tenant's rows only. */
  public void run(String tenant, Runnable work) {
    call(tenant, Executors.callable(work));
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

  private <T> T within(
      TransactionRunnerOptions transaction,
      String tenant,
      Optional<String> patient,
      Callable<T> work) {
    return transaction.call(
        () -> {
          wall.open(tenant, patient);
          return work.call();
        });
  }

  private static final class Undoing extends RuntimeException {
    Undoing() {
      super(null, null, false, false);
    }
  }
}
