package health.magnesium.localstack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a service's Java virtual machine is set up on a developer's machine: small and quick. */
final class JavaOptions {

  private JavaOptions() {}

  /** Options for the {@code java} command; {@code MAGNESIUM_JAVA_OPTIONS} adds to them. */
  static List<String> forService(Layout layout, String service) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
    Arrays.stream(System.getenv().getOrDefault("MAGNESIUM_JAVA_OPTIONS", "").split(" "))
        .filter(option -> !option.isBlank())
        .forEach(options::add);
    return options;
  }
}
