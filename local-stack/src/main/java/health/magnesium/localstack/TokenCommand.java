package health.magnesium.localstack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ./dev token}: prints a token for the local services and nothing else. */
final class TokenCommand {

  private static final Set<String> OPTIONS =
      Set.of("--tenant", "--patient", "--scope", "--minutes");

  private TokenCommand() {}

  static int run(LocalStack stack, List<String> arguments) {
    var options = parse(arguments);
    var request =
        new TokenMint.Request(
            options.getOrDefault("--tenant", DemoData.TENANT),
            "local-user",
            Optional.ofNullable(options.get("--patient")),
            options.getOrDefault("--scope", TokenMint.ALL_SCOPES),
            minutes(options.getOrDefault("--minutes", "60")));
    System.out.println(stack.tokens().mint(request));
    return 0;
  }

  private static Map<String, String> parse(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      var name = arguments.get(i);
      if (!OPTIONS.contains(name) || i + 1 == arguments.size()) {
        throw new StackException(
            "usage: ./dev token [--tenant T] [--patient ID] [--scope \"a b\"] [--minutes N]");
      }
      options.put(name, arguments.get(i + 1));
    }
    return options;
  }

  private static Duration minutes(String text) {
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new StackException("--minutes is '" + text + "'; a whole number from 1 is needed.");
    }
    return Duration.ofMinutes(Long.parseLong(text));
  }
}
