package health.magnesium.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Gives the service under test a real, empty PostgreSQL 18; Flyway fills it. With the argument
 * {@value #SERVICE_ROLE} the service runs as a role of that name, which owns nothing, and only
 * Flyway is the superuser. With {@value #OWNER_ROLE} both run as a role of that name, which owns
 * the database and is no superuser.
 */
@NullUnmarked // the database exists between start and stop
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

  /** Argument: the name of the role the service runs as. */
  public static final String SERVICE_ROLE = "serviceRole";

  /** Argument: the name of the role that owns the database and that the service runs as. */
  public static final String OWNER_ROLE = "ownerRole";

  private TestDatabase database;
  private String serviceRole;
  private String ownerRole;

  @Override
  public void init(Map<String, String> arguments) {
    serviceRole = arguments.get(SERVICE_ROLE);
    ownerRole = arguments.get(OWNER_ROLE);
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
      createRole(serviceRole);
      settings.put("quarkus.datasource.username", serviceRole);
      settings.put("quarkus.datasource.password", serviceRole);
    }
    if (ownerRole != null) {
      createRole(ownerRole);
      execute("alter database postgres owner to " + ownerRole);
      for (var as : new String[] {"datasource", "flyway"}) {
        settings.put("quarkus." + as + ".username", ownerRole);
        settings.put("quarkus." + as + ".password", ownerRole);
      }
    }
    return settings;
  }

  @Override
  public void stop() {
    if (database != null) {
      database.stop().run();
    }
  }

  private void createRole(String name) {
    execute("create role %1$s login password '%1$s'".formatted(name));
  }

  private void execute(String sql) {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
