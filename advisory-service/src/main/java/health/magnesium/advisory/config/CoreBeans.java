package health.magnesium.advisory.config;

import health.magnesium.advisory.assessment.Assessor;
import health.magnesium.advisory.reference.ReferenceTables;
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
import java.util.Optional;

/**
 * Makes the core, which knows nothing of the framework. A table that cannot be used stops the
 * start.
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
        config.messagesDirectory().map(added -> shipped.orElse(in(added))).orElse(shipped));
  }

  private static MessageFiles in(Path directory) {
    return file -> {
      var added = directory.resolve(file);
      try {
        return Files.exists(added) ? Optional.of(Files.readString(added)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(added.toString(), e);
      }
    };
  }

  @Produces
  @Singleton
  @Startup
  Assessor assessor(ReferenceTables tables, Languages languages) {
    return new Assessor(tables, languages);
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
