package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that this stack started, remembered in a file as {@code <pid> <start, epoch
 * milliseconds>}. A process id that the system has since given to another program does not match.
 */
final class StartedProcess {

  /** The system's own figure for the start may be off by this much between two reads. */
  private static final Duration START_TOLERANCE = Duration.ofSeconds(5);

  private final Path file;

  StartedProcess(Path file) {
    this.file = file;
  }

  void remember(ProcessHandle process) {
    var start = process.info().startInstant().orElseGet(Instant::now); // gone already: never found
    try {
      Files.writeString(file, process.pid() + " " + start.toEpochMilli() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, if it still runs and is the one that was started. */
  Optional<ProcessHandle> find() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      var words = Files.readString(file).strip().split(" ");
      var start = Instant.ofEpochMilli(Long.parseLong(words[1]));
      return ProcessHandle.of(Long.parseLong(words[0])).filter(found -> isSame(found, start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ArrayIndexOutOfBoundsException | NumberFormatException damaged) {
      return Optional.empty();
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a process still does something. One that has ended but that nobody has collected (a
   * container without an init process) does not count.
   */
  static boolean isAlive(ProcessHandle process) {
    if (!process.isAlive()) {
      return false;
    }
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return !stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
    } catch (IOException noSuchFileOnThisSystem) {
      return process.isAlive();
    }
  }

  /** Whether a living process began at that moment. */
  static boolean isSame(ProcessHandle process, Instant start) {
    return isAlive(process)
        && process
            .info()
            .startInstant()
            .map(began -> Duration.between(start, began).abs().compareTo(START_TOLERANCE) <= 0)
            .orElse(false);
  }
}
