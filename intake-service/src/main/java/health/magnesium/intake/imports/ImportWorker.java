package health.magnesium.intake.imports;

import health.magnesium.intake.config.IntakeConfig;
import health.magnesium.intake.tenancy.Tenants;
import health.magnesium.tenancy.TenantTransactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on imports, a piece at a time, one tenant after the other. It is woken by an upload; now
 * and then it looks at all tenants, for imports that another replica left behind.
 */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  /** So that others who wait for a person come first: the database does not see to it. */
  private static final Duration BREATH = Duration.ofMillis(100);

  private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration LONGEST_UPLOAD_SILENCE = Duration.ofMinutes(5);

  private final ImportRun run;
  private final ImportJobs jobs;
  private final BatchStep steps;
  private final Tenants tenants;
  private final TenantTransactions transactions;
  private final IntakeConfig.Imports settings;
  private final Clock clock;
  private final DelayQueue<Visit> visits = new DelayQueue<>();
  private final Set<String> expected = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thread thread;

  ImportWorker(
      ImportRun run,
      ImportJobs jobs,
      BatchStep steps,
      Tenants tenants,
      TenantTransactions transactions,
      IntakeConfig config,
      Clock clock) {
    this.run = run;
    this.jobs = jobs;
    this.steps = steps;
    this.tenants = tenants;
    this.transactions = transactions;
    this.settings = config.imports();
    this.clock = clock;
  }

  /** This tenant has something to do. */
  void wake(String tenant) {
    expect(tenant, Duration.ZERO);
  }

  void start(@Observes StartupEvent starting) {
    visits.add(Visit.ofAll(Duration.ZERO));
    var working = Thread.ofPlatform().daemon().name("imports").unstarted(this::work);
    thread = working; // before it looks whether it is still wanted
    working.start();
  }

  void stop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
    var working = thread;
    thread = null;
    if (working != null) {
      working.interrupt();
      if (!working.join(TIME_TO_STOP)) {
        LOG.warn("A batch was still being stored when the service stopped; it is done again.");
      }
    }
  }

  private void work() {
    while (Thread.currentThread().equals(thread)) {
      try {
        visit(visits.take());
      } catch (InterruptedException stopped) {
        return;
      } catch (Error failure) { // the next look at all tenants finds what is left
        LOG.errorf("Imports wait: %s", PassingFailure.named(failure));
      }
    }
  }

  private void visit(Visit visit) {
    var tenant = visit.tenant();
    if (tenant == null) {
      visitAll();
      return;
    }
    expected.remove(tenant);
    switch (turn(tenant)) {
      case Turn.Idle none -> {}
      case Turn.Done done -> expect(tenant, done.isAwaited() ? BREATH : Duration.ZERO);
      case Turn.Postponed postponed -> expect(tenant, postponed.until());
    }
  }

  private Turn turn(String tenant) {
    try {
      return run.take(tenant);
    } catch (RuntimeException unreachable) {
      LOG.warnf("Imports wait: %s", PassingFailure.named(unreachable));
      return new Turn.Postponed(AFTER_FAILURE);
    }
  }

  private void visitAll() {
    var next = AFTER_FAILURE;
    try {
      for (var tenant : tenants.list()) {
        removeOld(tenant);
        wake(tenant);
      }
      next = settings.lookEvery();
    } catch (RuntimeException unreachable) {
      LOG.warnf("Imports wait: %s", PassingFailure.named(unreachable));
    } finally {
      visits.add(Visit.ofAll(next));
    }
  }

  void removeOld(String tenant) {
    var now = clock.instant();
    var old =
        transactions.call(
            tenant,
            () ->
                jobs.listOld(
                    tenant, now.minus(settings.keep()), now.minus(LONGEST_UPLOAD_SILENCE)));
    for (var id : old) {
      transactions.run(tenant, () -> steps.remove(new ImportJob.Key(tenant, id)));
      LOG.infof("Import %s is removed.", id);
    }
  }

  private void expect(String tenant, Duration delay) {
    if (expected.add(tenant)) {
      visits.add(Visit.of(tenant, delay));
    }
  }
}
