package health.magnesium.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One packaged service in its own process, detached from the terminal that started it. */
final class ServiceProcess {

  /** Longer than the services' own time to finish what they are doing (10 s). */
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(15);

  private final Layout layout;
  private final ServiceSpec spec;
  private final StartedProcess started;

  ServiceProcess(Layout layout, ServiceSpec spec) {
    this.layout = layout;
    this.spec = spec;
    this.started = new StartedProcess(layout.processId(spec.name()));
  }

  ServiceSpec spec() {
    return spec;
  }

  Path log() {
    return layout.log(spec.name());
  }

  /** Its process, if this stack started it and it still runs. */
  Optional<ProcessHandle> process() {
    return started.find();
  }

  /** Whether it runs and says that it can serve requests. */
  boolean isReady() {
    return process().isPresent() && LocalHttp.isReady(spec.url());
  }

  /** Whether it was packaged anew since it was started. */
  boolean isOutdated() {
    return process().isPresent()
        && !PackagedCopy.isCurrent(layout.packaged(spec.module()), layout.running(spec.module()));
  }

  /**
   * Refuses to go on when another program holds its port.
   *
   * @throws StackException naming the port and the way out
   */
  void requireFreePort() {
    LocalPorts.requireFree(spec.port(), spec.name());
  }

  /**
   * Starts the service and returns before it is ready. Does nothing when it runs.
   *
   * @param common environment variables for every service
   * @throws StackException when it is not packaged or its port is taken
   */
  void start(Map<String, String> common) {
    if (process().isPresent()) {
      return;
    }
    requireFreePort();
    var jar = PackagedCopy.of(layout.packaged(spec.module()), layout.running(spec.module()));
    var builder = new ProcessBuilder(command(jar));
    builder.environment().putAll(common);
    builder.environment().putAll(spec.settings());
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(spec.port()));
    try {
      if (Files.exists(log())) {
        var previous = layout.log(spec.name() + ".previous");
        Files.move(log(), previous, StandardCopyOption.REPLACE_EXISTING);
      }
      builder.directory(layout.running(spec.module()).toFile());
      builder.redirectInput(new File("/dev/null"));
      builder.redirectErrorStream(true);
      builder.redirectOutput(log().toFile());
      started.remember(builder.start().toHandle());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the service in good order, or by force after 15 s. Does nothing when it does not run. */
  void stop() {
    process().ifPresent(this::end);
    started.forget();
  }

  /** Ends the service at once, as a crash would. */
  void kill() {
    process()
        .ifPresent(
            process -> {
              process.destroyForcibly();
              Waiting.until(TIME_TO_STOP, () -> hasEnded(process));
            });
  }

  /** What to tell a person about a service that ended by itself. */
  StackException died() {
    var lines = Commands.lastLines(log(), 15);
    var advice =
        lines.contains("failed validation")
            ? "%nThe data are of another version. To begin anew: ./dev down; rm -r %s"
                .formatted(layout.shown(layout.postgres()))
            : "";
    return new StackException(
        "The %s service ended while starting. The last lines of %s:%n%s%s"
            .formatted(spec.name(), layout.shown(log()), lines, advice));
  }

  private void end(ProcessHandle process) {
    process.destroy();
    if (!Waiting.until(TIME_TO_STOP, () -> hasEnded(process))) {
      process.destroyForcibly();
      Waiting.until(TIME_TO_STOP, () -> hasEnded(process));
    }
  }

  /** A process whose first thread has ended holds its port until the last one has. */
  private boolean hasEnded(ProcessHandle process) {
    return !StartedProcess.isAlive(process) && LocalPorts.isFree(spec.port());
  }

  private List<String> command(Path jar) {
    List<String> command = new ArrayList<>(Commands.detached());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JavaOptions.forService());
    command.add("-Djava.io.tmpdir=" + layout.temporary(spec.name()));
    command.add("-jar");
    command.add(jar.toString());
    return command;
  }
}
