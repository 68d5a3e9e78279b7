package health.magnesium.intake.imports;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a failure that may not come again from one that will. */
final class PassingFailure {

  /**
   * Classes of SQL states: connection, conflict of transactions, resources, object in use,
   * intervention of an operator.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

  private PassingFailure() {}

  /** Whether the same work can be expected to succeed later. */
  static boolean is(Throwable failure) {
    var causes = causes(failure);
    return causes.stream()
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst()
        .map(PassingFailure::isPassing)
        .orElseGet(
            // without a word of the database: it took too long, or lost its connection at the end
            () -> causes.stream().anyMatch(QuarkusTransactionException.class::isInstance));
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

  /** Without a state it was no answer of the database: no connection came free. */
  private static boolean isPassing(SQLException failure) {
    var state = failure.getSQLState();
    return state == null || PASSING.contains(state.substring(0, 2));
  }

  private static List<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
  }
}
