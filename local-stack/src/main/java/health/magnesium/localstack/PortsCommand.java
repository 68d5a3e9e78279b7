package health.magnesium.localstack;

import java.util.Optional;

/** The part of {@code ./dev doctor} about ports: whether each is free, ours, or somebody else's. */
final class PortsCommand {

  private PortsCommand() {}

  static int run(LocalStack stack) {
    line("postgres", stack.postgres().port(), stack.postgres().process());
    for (var service : stack.services()) {
      line(service.spec().name(), service.spec().port(), service.process());
    }
    return 0;
  }

  private static void line(String name, int port, Optional<ProcessHandle> ours) {
    if (ours.isPresent()) {
      System.out.printf("ok       port %d: %s runs%n", port, name);
      return;
    }
    try {
      LocalPorts.requireFree(port, name);
      System.out.printf("ok       port %d is free for %s%n", port, name);
    } catch (StackException taken) {
      System.out.printf(
          "TAKEN    %s%n", String.valueOf(taken.getMessage()).replace("\n", "\n         "));
    }
  }
}
