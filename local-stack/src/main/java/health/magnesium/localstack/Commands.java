package health.magnesium.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs programs of this machine. */
final class Commands {

  private Commands() {}

  /**
   * The words to put before a command so that it outlives this program and the terminal: a session
   * of its own where the machine has {@code setsid}, else {@code nohup}.
   */
  static List<String> detached() {
    return List.of(onPath("setsid") ? "setsid" : "nohup");
  }

  /**
   * Runs a command to its end with its output in a file.
   *
   * @return the exit code
   */
  static int run(List<String> command, Path output) {
    try {
      return new ProcessBuilder(command)
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not run " + command.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while running " + command.getFirst(), e);
    }
  }

  /** The last lines of a file, indented; empty for a file that does not exist. */
  static String lastLines(Path file, int count) {
    if (!Files.exists(file)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
      var all = lines.toList();
      var last = all.subList(Math.max(0, all.size() - count), all.size());
      return String.join("\n", last.stream().map(line -> "    " + line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
