package health.magnesium.localstack;

/** {@code ./dev down}: the services end in good order, then PostgreSQL; the data stay. */
final class DownCommand {

  private final LocalStack stack;

  DownCommand(LocalStack stack) {
    this.stack = stack;
  }

  int run() {
    var running =
        stack.postgres().isRunning()
            || stack.services().stream().anyMatch(service -> service.process().isPresent());
    if (!running) {
      System.out.println("Nothing is running.");
      return 0;
    }
    var progress = new Progress(System.out);
    progress.say("stopping the services, then PostgreSQL");
    stack.stop();
    progress.say("stopped; the data stay where they are");
    return 0;
  }
}
