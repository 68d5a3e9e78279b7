package health.magnesium.http.logs;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Lets no value of a caller or of the database into a line once the service has started. Until then
 * lines stay as they are: nobody has sent anything, and an operator needs the whole cause.
 *
 * <p>An exception becomes a {@link Fault} at the end of its line. In a line of a framework each
 * parameter that is more than a number becomes {@code ?}: frameworks put paths, SQL and messages
 * there. Our own lines are written with care and keep their parameters, and so do the two lines
 * that say that the service runs and ends.
 */
@LoggingFilter(name = "without-values")
public final class WithoutValues implements Filter {

  private static final String OURS = "health.magnesium.";
  private static final String START_AND_END = "io.quarkus";

  /** The message with its parameters, without the exception. */
  private static final Formatter MESSAGE = new PatternFormatter("%s");

  private static volatile boolean started;

  static void serviceHasStarted() {
    started = true;
  }

  @Override
  public boolean isLoggable(LogRecord record) {
    if (started && (record.getThrown() != null || !isTrusted(record))) {
      clean(record);
    }
    return true;
  }

  /** Leaves a record without parameters and without exception. Doing it twice does no harm. */
  static void clean(LogRecord record) {
    var thrown = record.getThrown();
    if (!isTrusted(record) && record.getParameters() != null) {
      record.setParameters(
          Arrays.stream(record.getParameters()).map(WithoutValues::shown).toArray());
    }
    var line = message(record);
    for (var cause : causes(thrown)) {
      if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
        line = line.replace(cause.getMessage(), "?");
      }
    }
    if (thrown != null) {
      line = line + ": " + Fault.of(thrown);
    }
    record.setThrown(null);
    record.setParameters(null);
    if (record instanceof ExtLogRecord ours) {
      ours.setMessage(line, ExtLogRecord.FormatStyle.NO_FORMAT);
    } else {
      record.setMessage(line);
    }
  }

  /** Without its parameters where they do not fit the format. */
  private static String message(LogRecord record) {
    try {
      return MESSAGE.format(record);
    } catch (RuntimeException misfit) {
      return String.valueOf(record.getMessage());
    }
  }

  private static boolean isTrusted(LogRecord record) {
    var logger = String.valueOf(record.getLoggerName());
    return logger.startsWith(OURS) || logger.equals(START_AND_END);
  }

  private static List<Throwable> causes(@Nullable Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(8).toList();
  }

  private static @Nullable Object shown(@Nullable Object parameter) {
    return switch (parameter) {
      case Number number -> number;
      case Boolean flag -> flag;
      case Class<?> type -> type;
      case Enum<?> constant -> constant;
      case null -> null;
      default -> "?";
    };
  }
}
