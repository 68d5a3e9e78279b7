package health.magnesium.http.config;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of a service, wherever they come from.
 *
 * @param names of settings that are known; one that came as an environment variable may be absent
 * @param lookup the value of a setting by its name
 */
record Settings(Set<String> names, Function<String, Optional<String>> lookup) {

  private static final Pattern OF_A_NEIGHBOUR =
      Pattern.compile("quarkus\\.rest-client\\.([a-z-]+)\\..+");

  static Settings of(Config config) {
    var names =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .collect(Collectors.toUnmodifiableSet());
    return new Settings(names, name -> config.getOptionalValue(name, String.class));
  }

  /** The value of a setting; empty when it is not set or blank. */
  Optional<String> find(String name) {
    return lookup.apply(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  boolean is(String name, String value) {
    return find(name).filter(value::equalsIgnoreCase).isPresent();
  }

  /** The settings that hold the addresses of the services this one calls. */
  Set<String> neighbourUrls() {
    return names.stream()
        .map(OF_A_NEIGHBOUR::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> "quarkus.rest-client." + matcher.group(1) + ".url")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The environment variable that sets this, as an operator types it. */
  static String variable(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
