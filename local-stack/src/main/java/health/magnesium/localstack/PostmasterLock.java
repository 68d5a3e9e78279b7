package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** PostgreSQL's own note of which process serves a data folder: {@code postmaster.pid}. */
final class PostmasterLock {

  private static final Duration TIME_TO_VANISH = Duration.ofSeconds(5);

  private static final int PROCESS_LINE = 0;
  private static final int START_LINE = 2;

  private final Path file;

  PostmasterLock(Path file) {
    this.file = file;
  }

  /** The server, if it runs; another program that has got its number since does not count. */
  Optional<ProcessHandle> process() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      var lines = Files.readAllLines(file);
      var start = Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip()));
      return ProcessHandle.of(Long.parseLong(lines.get(PROCESS_LINE).strip()))
          .filter(found -> StartedProcess.isSame(found, start));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Removes the note of a server that was killed, once the system has forgotten it or after five
   * seconds: PostgreSQL itself would wait for as long as any process has that number.
   */
  void clearLeftover() {
    try {
      if (Files.exists(file) && process().isEmpty()) {
        var number = Files.readAllLines(file).getFirst().strip();
        Waiting.until(TIME_TO_VANISH, () -> ProcessHandle.of(Long.parseLong(number)).isEmpty());
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException damaged) {
      throw new StackException("Damaged: " + file + ". If no PostgreSQL runs, delete it.", damaged);
    }
  }
}
