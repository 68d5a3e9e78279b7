package health.magnesium.intake.imports;

import health.magnesium.http.problem.StorageOutage;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a failure that may not come again from one that will. */
final class PassingFailure {

  private PassingFailure() {}

  /** Whether the same work can be expected to succeed later. */
  static boolean is(Throwable failure) {
    return StorageOutage.behind(failure).isPresent() || isOverdue(failure);
  }

  /** What happened, in names only: messages of the database may quote a row. */
  static String named(Throwable failure) {
    return causes(failure).stream()
        .map(
            cause ->
                cause.getClass().getSimpleName()
                    + (cause instanceof SQLException sql ? " " + sql.getSQLState() : ""))
        .collect(Collectors.joining(", caused by "));
  }

  /**
   * Without a word of the database the transaction took too long, or lost its connection at the
   * end, or the access log was late.
   */
  private static boolean isOverdue(Throwable failure) {
    var causes = causes(failure);
    return causes.stream().noneMatch(SQLException.class::isInstance)
        && causes.stream()
            .anyMatch(
                cause ->
                    cause instanceof QuarkusTransactionException
                        || cause instanceof TimeoutException);
  }

  private static List<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
  }
}
