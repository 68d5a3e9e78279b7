package health.magnesium.localstack;

import java.io.PrintStream;
import java.time.Duration;

/**
 * One line that says how far something is: on a terminal it is rewritten in place, elsewhere a new
 * line is printed now and then.
 */
final class StatusLine {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);
  private static final String BEGIN_ANEW = "\r\u001b[K";

  private final PrintStream out;
  private final boolean isTerminal;
  private final Duration between;
  private String shown = "";
  private String subject = "";
  private long printedAt;

  StatusLine(PrintStream out, boolean isTerminal) {
    this(out, isTerminal, BETWEEN_LINES);
  }

  StatusLine(PrintStream out, boolean isTerminal, Duration between) {
    this.out = out;
    this.isTerminal = isTerminal;
    this.between = between;
  }

  /** To the terminal that {@code ./dev} was called from, if it is one. */
  static StatusLine toTerminal(PrintStream out) {
    return new StatusLine(out, Boolean.getBoolean("magnesium.terminal"));
  }

  /**
   * Shows a line unless it is the one that stands there.
   *
   * @param now what is going on; a line about something new is always printed
   */
  void show(String now, String line) {
    if (line.equals(shown)) {
      return;
    }
    if (isTerminal) {
      out.print(BEGIN_ANEW + line);
      out.flush();
      shown = line;
    } else if (!now.equals(subject) || System.nanoTime() - printedAt >= between.toNanos()) {
      out.println(line);
      printedAt = System.nanoTime();
      shown = line;
    }
    subject = now;
  }

  /** What is printed next stands below. */
  void end() {
    if (isTerminal && !shown.isEmpty()) {
      out.println();
    }
    shown = "";
  }
}
