package health.magnesium.advisory.sources;

import health.magnesium.advisory.config.AdvisoryConfig;
import health.magnesium.advisory.problem.AdvisoryProblem;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Calls to the neighbours run side by side on virtual threads and share one deadline. A read that
 * fails without an answer is tried once more.
 */
@ApplicationScoped
public class Neighbours {

  private static final Logger LOG = Logger.getLogger(Neighbours.class);

  private final FoodCatalogClient catalog;
  private final IntakeClient intake;
  private final AdvisoryConfig config;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Neighbours(
      @RestClient FoodCatalogClient catalog,
      @RestClient IntakeClient intake,
      AdvisoryConfig config) {
    this.catalog = catalog;
    this.intake = intake;
    this.config = config;
  }

  /** Begins the time that all calls of one request share. */
  public Deadline deadline() {
    return new Deadline(System.nanoTime() + config.deadline().toNanos());
  }

  /** Starts a read of the catalog. */
  public <T> Call<T> fromCatalog(CatalogRead<T> read) {
    return start(AdvisoryProblem.CATALOG_UNAVAILABLE, () -> read.from(catalog));
  }

  /** Starts a read of the intake service. */
  public <T> Call<T> fromIntake(IntakeRead<T> read) {
    return start(AdvisoryProblem.INTAKE_UNAVAILABLE, () -> read.from(intake));
  }

  private <T> Call<T> start(AdvisoryProblem unavailable, Callable<T> read) {
    return new Call<>(unavailable, threads.submit(() -> twice(unavailable, read)));
  }

  private static <T> T twice(AdvisoryProblem unavailable, Callable<T> read) throws Exception {
    try {
      return read.call();
    } catch (WebApplicationException answered) {
      if (answered.getResponse().getStatus() < 500) {
        throw answered;
      }
      LOG.debugf(
          "%s: second try after status %d", unavailable.slug(), answered.getResponse().getStatus());
      return read.call();
    } catch (RuntimeException unanswered) {
      LOG.debugf("%s: second try after %s", unavailable.slug(), unanswered.getMessage());
      return read.call();
    }
  }

  /** A read of the catalog. */
  @FunctionalInterface
  public interface CatalogRead<T> {
    T from(FoodCatalogClient catalog);
  }

  /** A read of the intake service. */
  @FunctionalInterface
  public interface IntakeRead<T> {
    T from(IntakeClient intake);
  }

  /** The moment by which everything must have answered. */
  public record Deadline(long nanoTime) {

    /** This moment, or the one after that wait if it comes sooner. */
    Deadline within(Duration wait) {
      return new Deadline(Math.min(nanoTime, System.nanoTime() + wait.toNanos()));
    }

    long nanosLeft() {
      return Math.max(0, nanoTime - System.nanoTime());
    }
  }

  /** A read under way. */
  public final class Call<T> {

    private final AdvisoryProblem unavailable;
    private final Future<T> future;

    private Call(AdvisoryProblem unavailable, Future<T> future) {
      this.unavailable = unavailable;
      this.future = future;
    }

    /**
     * The answer.
     *
     * @throws ProblemException 404 or 403 where the neighbour said so, 503 with Retry-After where
     *     it gave no usable answer in time
     */
    public T await(Deadline deadline) {
      try {
        return future.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException late) {
        future.cancel(true);
        throw unavailable("gave no answer in time");
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw unavailable("was not waited for");
      } catch (ExecutionException failed) {
        throw refusal(failed.getCause());
      }
    }

    private ProblemException refusal(@Nullable Throwable cause) {
      if (cause instanceof WebApplicationException answered) {
        int status = answered.getResponse().getStatus();
        if (status == 404 && unavailable == AdvisoryProblem.INTAKE_UNAVAILABLE) {
          return Problems.of(
              AdvisoryProblem.PATIENT_NOT_FOUND,
              "The intake service has no record of this patient.");
        }
        if (status == 401 || status == 403) {
          return Problems.of(
              AdvisoryProblem.NEIGHBOUR_REFUSED,
              "An advisory reads the record and the catalog with your token: it needs the scopes"
                  + " intake.read and catalog.read.");
        }
        return unavailable("answered with status " + status);
      }
      LOG.warnf(
          "%s: %s", unavailable.slug(), cause == null ? "no cause" : cause.getClass().getName());
      return unavailable("could not be reached");
    }

    private ProblemException unavailable(String what) {
      return Problems.of(unavailable, "The service " + what + "; nothing was computed.")
          .withHeader(HttpHeaders.RETRY_AFTER, seconds(config.retryAfter()));
    }
  }

  private static String seconds(Duration duration) {
    return Long.toString(Math.max(1, duration.toSeconds()));
  }
}
