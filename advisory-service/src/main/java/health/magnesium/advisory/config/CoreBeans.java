package health.magnesium.advisory.config;

import health.magnesium.advisory.assessment.Ruleset;
import health.magnesium.advisory.assessment.Rulesets;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.TableFiles;
import health.magnesium.advisory.safety.Languages;
import health.magnesium.advisory.safety.MessageFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the core, which knows nothing of the framework. A table or a text that cannot be used stops
 * the start.
 */
final class CoreBeans {

  @Produces
  @Singleton
  @Startup
  ReferenceTables referenceTables() {
    return ReferenceTables.load();
  }

  @Produces
  @Singleton
  @Startup
  Languages languages(AdvisoryConfig config) {
    var shipped = MessageFiles.fromClasspath();
    return Languages.load(
        config
            .messagesDirectory()
            .map(added -> shipped.orElse(MessageFiles.in(added)))
            .orElse(shipped));
  }

  @Produces
  @Singleton
  @Startup
  Rulesets rulesets(ReferenceTables tables, Languages languages, AdvisoryConfig config) {
    var older =
        config.rulesetsDirectory().stream()
            .flatMap(directory -> folders(directory).stream())
            .map(folder -> Ruleset.of(ReferenceTables.load(TableFiles.in(folder)), languages))
            .toList();
    return new Rulesets(Ruleset.of(tables, languages), older);
  }

  private static List<Path> folders(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory.toString(), e);
    }
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
