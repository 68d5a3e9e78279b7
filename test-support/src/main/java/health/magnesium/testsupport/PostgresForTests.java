package health.magnesium.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Gives the service under test a real, empty PostgreSQL 18; Flyway fills it. With the argument
 * {@value #SERVICE_ROLE} the service runs as a role of that name, which owns nothing, and only
 * Flyway is the superuser.
 */
@NullUnmarked // the database exists between start and stop
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

  /** Argument: the name of the role the service runs as. */
  public static final String SERVICE_ROLE = "serviceRole";

  private TestDatabase database;
  private String serviceRole;

  @Override
  public void init(Map<String, String> arguments) {
    serviceRole = arguments.get(SERVICE_ROLE);
  }

  @Override
  public Map<String, String> start() {
    database = TestDatabase.start();
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    settings.put("quarkus.flyway.username", database.username());
    settings.put("quarkus.flyway.password", database.password());
    settings.put("quarkus.datasource.username", database.username());
    settings.put("quarkus.datasource.password", database.password());
    if (serviceRole != null) {
      createServiceRole();
      settings.put("quarkus.datasource.username", serviceRole);
      settings.put("quarkus.datasource.password", serviceRole);
    }
    return settings;
  }

  @Override
  public void stop() {
    if (database != null) {
      database.stop().run();
    }
  }

  private void createServiceRole() {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("create role %1$s login password '%1$s'".formatted(serviceRole));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
