package health.magnesium.http.logs;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exception on one line: the types from the outside in, each with the place it came from, never
 * a message. Messages quote what callers sent and what the database holds.
 */
final class Fault {

  private static final String OURS = "health.magnesium.";
  private static final int DEEPEST = 8;

  private Fault() {}

  /**
   * For instance {@code java.lang.IllegalStateException at
   * health.magnesium.catalog.foods.FoodResource.food:73, caused by
   * org.postgresql.util.PSQLException [42P01] at …}. The place is the innermost line of our own
   * code, or of all code where none of ours took part.
   */
  static String of(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .map(each -> each.getClass().getName() + state(each) + place(each.getStackTrace()))
        .collect(Collectors.joining(", caused by "));
  }

  private static String state(Throwable thrown) {
    return thrown instanceof SQLException sql && sql.getSQLState() != null
        ? " [" + sql.getSQLState() + "]"
        : "";
  }

  private static String place(StackTraceElement[] frames) {
    return Stream.of(frames)
        .filter(Fault::isOurs)
        .findFirst()
        .or(() -> Stream.of(frames).findFirst())
        .map(at -> " at " + at.getClassName() + "." + at.getMethodName() + ":" + at.getLineNumber())
        .orElse("");
  }

  /** Our source, not what the framework generated around it. */
  private static boolean isOurs(StackTraceElement frame) {
    return frame.getClassName().startsWith(OURS)
        && frame.getLineNumber() > 0
        && !frame.getClassName().contains("_");
  }
}
