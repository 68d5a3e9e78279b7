package health.magnesium.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;

/** Tells a person what is being done and for how long. */
final class Progress {

  private final PrintStream out;
  private final long began = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  /** Tells nobody. */
  static Progress silent() {
    return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
  }

  /** Prints one line, after the seconds since the beginning. */
  void say(String line) {
    out.printf("%5.1f s  %s%n", elapsed().toMillis() / 1000.0, line);
    out.flush();
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
