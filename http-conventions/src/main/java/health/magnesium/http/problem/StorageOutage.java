package health.magnesium.http.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A database that is down, starting, out of connections, too slow, or held too long by another
 * writer. That is no fault of the request and passes: 503. Whether the request took effect is not
 * known; whoever sent an Idempotency-Key or an id of its own can safely send it again.
 *
 * @param sqlState what the database or its driver said; "none" when no connection came free
 */
public record StorageOutage(String sqlState) {

  private static final String SECONDS_TO_WAIT = "2";
  private static final String NO_CONNECTION_CAME_FREE = "none";

  /**
   * Beginnings of the SQL states that mean an outage: connection lost or refused, out of resources,
   * ended by the operator or a crash, cancelled by a timeout, lock not had in time, serialisation
   * failure or deadlock, and 99999: the driver was interrupted because connecting took too long.
   */
  private static final List<String> STATES =
      List.of("08", "53", "57P", "57014", "55P03", "40", "99999");

  /** The outage behind a failure; empty when something else is. */
  public static Optional<StorageOutage> behind(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    var open = new ArrayDeque<>(List.of(failure));
    while (!open.isEmpty()) {
      var next = open.remove();
      if (next instanceof SQLException database && isOutage(database.getSQLState())) {
        var state = database.getSQLState();
        return Optional.of(new StorageOutage(state == null ? NO_CONNECTION_CAME_FREE : state));
      }
      if (seen.add(next)) {
        Optional.ofNullable(next.getCause()).ifPresent(open::add);
        open.addAll(Arrays.asList(next.getSuppressed()));
      }
    }
    return Optional.empty();
  }

  ProblemException problem() {
    return Problems.of(CommonProblem.STORAGE_UNAVAILABLE, "Send the request again in a moment.")
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
  }

  private static boolean isOutage(@Nullable String state) {
    return state == null || STATES.stream().anyMatch(state::startsWith);
  }
}
