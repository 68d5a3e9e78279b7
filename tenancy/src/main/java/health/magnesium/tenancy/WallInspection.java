package health.magnesium.tenancy;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops a service that starts with a database role for which the tenants' wall does not hold. */
@ApplicationScoped
public class WallInspection {

  private static final String POWERS =
      """
      select rolname, rolsuper or rolbypassrls,
        exists (select 1 from pg_class
                where relowner = pg_roles.oid and relkind in ('r', 'p')
                  and relnamespace = 'public'::regnamespace)
      from pg_roles where rolname = current_user""";

  private static final String TABLES_WITHOUT_WALL =
      """
      select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and c.relname <> 'tenant' and not (c.relrowsecurity and c.relforcerowsecurity)
      order by c.relname""";

  private static final String ADVICE =
      "Migrate as the owner (QUARKUS_FLYWAY_USERNAME, QUARKUS_FLYWAY_PASSWORD) and run the service as"
          + " a role of its own (QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD).";

  private final DataSource database;
  private final boolean ownerServes;

  /**
   * Inspects at the start.
   *
   * @param ownerServes whether the service may run as the owner of the tables: the wall holds for
   *     the owner as well, but the owner could take it down
   */
  WallInspection(
      DataSource database,
      @ConfigProperty(name = "magnesium.tenancy.owner-serves", defaultValue = "false")
          boolean ownerServes) {
    this.database = database;
    this.ownerServes = ownerServes;
  }

  void inspect(@Observes StartupEvent starting) throws SQLException {
    try (var connection = database.getConnection()) {
      var holes = holes(connection, ownerServes);
      if (!holes.isEmpty()) {
        throw new IllegalStateException(
            "Not started. Tenants are not kept apart: " + String.join("; ", holes) + ". " + ADVICE);
      }
    }
  }

  /** Why the wall does not hold for this connection's role; empty where it does. */
  public static List<String> holes(Connection connection, boolean ownerServes) throws SQLException {
    List<String> holes = new ArrayList<>();
    try (var statement = connection.createStatement()) {
      try (var role = statement.executeQuery(POWERS)) {
        role.next();
        if (role.getBoolean(2)) {
          holes.add("role " + role.getString(1) + " bypasses row-level security");
        }
        if (role.getBoolean(3) && !ownerServes) {
          holes.add("role " + role.getString(1) + " owns the tables");
        }
      }
      try (var tables = statement.executeQuery(TABLES_WITHOUT_WALL)) {
        while (tables.next()) {
          holes.add("table " + tables.getString(1) + " has no row-level security");
        }
      }
    }
    return holes;
  }
}
