package health.magnesium.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** {@code ./dev status}: one line per process, and exit code 0 only if all are ready. */
final class StatusCommand {

  private static final int KIB_PER_MIB = 1024;

  private StatusCommand() {}

  static int run(LocalStack stack) {
    var out = System.out;
    line(out, "postgres", stack.postgres().process(), "", stack.postgres().isRunning());
    for (var service : stack.services()) {
      line(out, service.spec().name(), service.process(), service.spec().url(), service.isReady());
    }
    return stack.isUp() ? 0 : 1;
  }

  private static void line(
      PrintStream out, String name, Optional<ProcessHandle> process, String url, boolean ready) {
    if (process.isEmpty()) {
      out.printf("%-10s stopped%n", name);
      return;
    }
    var found = process.get();
    var since = found.info().startInstant().orElseGet(Instant::now);
    out.printf(
        "%-10s %-9s pid %-8d up %-10s %6s  %s%n",
        name,
        ready ? "ready" : "not ready",
        found.pid(),
        Duration.ofSeconds(Duration.between(since, Instant.now()).toSeconds())
            .toString()
            .substring(2)
            .toLowerCase(java.util.Locale.ROOT),
        memory(found).map(mib -> mib + " MiB").orElse(""),
        url);
  }

  /**
   * Resident memory of a process and its children in MiB, what they share counted once; known on
   * Linux only.
   */
  private static Optional<Long> memory(ProcessHandle process) {
    try {
      var kib = residentKib(process.pid());
      for (var child : process.children().toList()) {
        kib += residentKib(child.pid());
      }
      return Optional.of(kib / KIB_PER_MIB);
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static long residentKib(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
        .filter(line -> line.startsWith("Pss:"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToLong(Long::parseLong)
        .sum();
  }
}
