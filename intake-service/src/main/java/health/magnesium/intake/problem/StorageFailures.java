package health.magnesium.intake.problem;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A database that is down, overloaded or held too long by another writer is not the caller's fault
 * and passes: 503. Whoever sent an Idempotency-Key or an id can safely send again.
 */
public final class StorageFailures {

  private static final Logger LOG = Logger.getLogger(StorageFailures.class);
  private static final int SECONDS_TO_WAIT = 2;

  StorageFailures() {}

  @ServerExceptionMapper({
    JDBCConnectionException.class,
    LockTimeoutException.class,
    PessimisticLockException.class
  })
  Response unavailable(RuntimeException failure) {
    LOG.warnf("storage unavailable: %s", failure.getClass().getName());
    return Problems.of(IntakeProblem.STORAGE_UNAVAILABLE, "Send the request again.")
        .withHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_TO_WAIT))
        .getResponse();
  }

  /** Without an SQL state it was no answer of the database: no connection came free in time. */
  @ServerExceptionMapper
  Response unexpected(GenericJDBCException failure) {
    if (failure.getSQLState() == null) {
      return unavailable(failure);
    }
    LOG.error("request failed", failure);
    return Problems.of(
            CommonProblem.INTERNAL, "The request failed; the trace id finds it in our log.")
        .getResponse();
  }
}
