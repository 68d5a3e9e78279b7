package health.magnesium.localstack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What {@code ./dev} calls: {@code up}, {@code down}, {@code status}, {@code import} and so on. */
public final class Main {

  private Main() {}

  /** Exits with 0, with 1 after an error that was explained, with 2 for a wrong command line. */
  public static void main(String[] arguments) {
    try {
      System.exit(run(Arrays.asList(arguments)));
    } catch (StackException explained) {
      System.err.println();
      System.err.println(explained.getMessage());
      System.exit(1);
    }
  }

  private static int run(List<String> arguments) {
    var environment = System.getenv();
    var root = Path.of(System.getProperty("magnesium.root", "."));
    var home = environment.get("MAGNESIUM_LOCAL_DIR");
    var layout = new Layout(root, home == null ? root.resolve(".local") : Path.of(home));
    var stack = new LocalStack(layout, LocalPorts.from(environment));
    var command = arguments.isEmpty() ? "" : arguments.getFirst();
    var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    return switch (command) {
      case "up" -> new UpCommand(layout, stack).run(rest);
      case "down" -> new DownCommand(stack).run();
      case "status" -> StatusCommand.run(stack);
      case "ports" -> PortsCommand.run(stack);
      case "import" -> new ImportCommand(stack).run(rest);
      case "import-diary" -> new ImportDiaryCommand(stack).run(rest);
      case "reliability" ->
          new ReliabilityCommand(new Layout(root, layout.home().resolve("reliability"))).run(rest);
      case "token" -> TokenCommand.run(stack, rest);
      case "env" -> new ComposeEnvironment(layout, stack.secrets()).write();
      default -> {
        System.err.println("Unknown command '" + command + "'; see ./dev help.");
        yield 2;
      }
    };
  }
}
