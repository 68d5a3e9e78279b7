package health.magnesium.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Gives the service under test a real, empty PostgreSQL 18; Flyway fills it. */
@NullUnmarked // the database exists between start and stop
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

  private TestDatabase database;

  @Override
  public Map<String, String> start() {
    database = TestDatabase.start();
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.username(),
        "quarkus.datasource.password", database.password());
  }

  @Override
  public void stop() {
    if (database != null) {
      database.stop().run();
    }
  }
}
