package health.magnesium.advisory.config;

import health.magnesium.advisory.assessment.Assessor;
import health.magnesium.advisory.reference.ReferenceTables;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

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
  Assessor assessor(ReferenceTables tables) {
    return new Assessor(tables);
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
