package health.magnesium.intake.erasure;

import health.magnesium.intake.config.IntakeConfig;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.PatientKey;
import health.magnesium.intake.tenancy.Tenants;
import health.magnesium.tenancy.TenantTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Removes what has been kept as long as the settings say: records of which nothing was written for
 * that time, as an erasure with its proof, and used idempotency keys. Replicas may sweep side by
 * side: each person is held while erased.
 */
@ApplicationScoped
class Retention {

  private static final Logger LOG = Logger.getLogger(Retention.class);
  private static final int PEOPLE_AT_A_TIME = 100;

  private final Tenants tenants;
  private final TenantTransactions transactions;
  private final PersonErasure erasure;
  private final ErasureRepository erasures;
  private final PatientGate gate;
  private final IntakeConfig config;
  private final Clock clock;

  Retention(
      Tenants tenants,
      TenantTransactions transactions,
      PersonErasure erasure,
      ErasureRepository erasures,
      PatientGate gate,
      IntakeConfig config,
      Clock clock) {
    this.tenants = tenants;
    this.transactions = transactions;
    this.erasure = erasure;
    this.erasures = erasures;
    this.gate = gate;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      identity = "retention",
      every = "24h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    for (var tenant : tenants.list()) {
      var keysUsedBefore = clock.instant().minus(config.idempotencyKeys().keep());
      transactions.run(tenant, () -> erasures.forgetKeys(tenant, keysUsedBefore));
      config.retention().records().ifPresent(kept -> eraseUntouched(tenant, kept));
    }
  }

  /** Erases the tenant's people of whom nothing was written for that long; answers how many. */
  int eraseUntouched(String tenant, Duration kept) {
    var moment = clock.instant().minus(kept);
    var erased = 0;
    List<UUID> people;
    do {
      people =
          transactions.call(
              tenant, () -> erasures.listUntouchedSince(tenant, moment, PEOPLE_AT_A_TIME));
      for (var patientId : people) {
        var key = new PatientKey(tenant, patientId);
        erased += transactions.call(tenant, () -> eraseIfUntouched(key, moment)) ? 1 : 0;
      }
    } while (people.size() == PEOPLE_AT_A_TIME);
    if (erased > 0) {
      LOG.infof("retention: erased %d records untouched for %s", erased, kept);
    }
    return erased;
  }

  /** Looks again with the person held: somebody may have written meanwhile. */
  private boolean eraseIfUntouched(PatientKey key, Instant moment) {
    if (gate.findForErasing(key).isEmpty() || !erasures.isUntouchedSince(key, moment)) {
      return false;
    }
    erasure.erase(key, Cause.RETENTION);
    return true;
  }
}
