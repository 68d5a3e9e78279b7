package health.magnesium.intake.imports;

import health.magnesium.http.access.OnBehalf;
import health.magnesium.tenancy.TenantTransactions;
import io.quarkus.arc.Arc;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Does one piece of work on a tenant's imports: a batch of lines, stored and decided in one
 * transaction on behalf of whoever sent the file. What was done is known from the database alone; a
 * piece that fails or is cut off has not happened.
 */
@ApplicationScoped
class ImportRun {

  private static final Logger LOG = Logger.getLogger(ImportRun.class);
  private static final int MOST_ATTEMPTS = 12;
  private static final String GIVEN_UP =
      "The records could not be written. What is stored stays; send the file again, nothing is stored twice.";
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final ImportJobs jobs;
  private final BatchStep batches;
  private final AtomicStep whole;
  private final TenantTransactions transactions;
  private final SecurityIdentityAssociation identity;

  ImportRun(
      ImportJobs jobs,
      BatchStep batches,
      AtomicStep whole,
      TenantTransactions transactions,
      SecurityIdentityAssociation identity) {
    this.jobs = jobs;
    this.batches = batches;
    this.whole = whole;
    this.transactions = transactions;
    this.identity = identity;
  }

  /** Works on the oldest open import of the tenant that nobody else works on. */
  Turn take(String tenant) {
    for (var job : open(tenant)) {
      var turn = take(job);
      if (!(turn instanceof Turn.Idle)) {
        return turn;
      }
    }
    return new Turn.Idle();
  }

  private List<ImportJob> open(String tenant) {
    return transactions.call(tenant, () -> jobs.listOpen(tenant));
  }

  private Turn take(ImportJob job) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      identity.setIdentity(OnBehalf.of(job.key.tenantId(), job.requestedBy));
      transactions.run(job.key.tenantId(), () -> jobs.begin(job.key));
      return job.atomic ? whole.take(job.key) : batches.take(job.key);
    } catch (RuntimeException failure) {
      LOG.warnf("Import %s: a batch failed: %s", job.id(), PassingFailure.named(failure));
      return afterFailure(job.key, failure);
    } finally {
      context.terminate();
    }
  }

  private Turn afterFailure(ImportJob.Key key, RuntimeException failure) {
    var attempts = transactions.call(key.tenantId(), () -> jobs.countFailure(key));
    if (attempts < MOST_ATTEMPTS) {
      var wait = Duration.ofMillis(250L << attempts);
      return new Turn.Postponed(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
    LOG.errorf("Import %s is given up after %d attempts.", key.id(), attempts);
    transactions.run(key.tenantId(), () -> batches.endNow(key, ImportStatus.FAILED, GIVEN_UP));
    return new Turn.Done(false);
  }
}
