package health.magnesium.catalog;

import health.magnesium.catalog.starter.StarterForTests;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Puts the catalog back to what it is on a fresh machine: the starter table and nothing else. */
@ApplicationScoped
public class CatalogReset {

  private final AgroalDataSource database;
  private final StarterForTests starter;

  CatalogReset(AgroalDataSource database, StarterForTests starter) {
    this.database = database;
    this.starter = starter;
  }

  public void toStarter() {
    if (!isStarter()) {
      toNothing();
      starter.load();
    }
  }

  public void toNothing() {
    execute(
        """
        truncate release, category, food_revision, food_editorial, food_search,
          import_job, rejected_row;
        update catalog_state set generation = generation + 1""");
  }

  public void execute(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isStarter() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select not exists (select from import_job)
                  and not exists (select from food_revision where revision > 1 or valid_to is not null)
                  and (select string_agg(id, ',') = 'starter-1' from release)""")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
