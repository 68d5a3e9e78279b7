package health.magnesium.catalog.search;

import health.magnesium.catalog.config.SqlScript;
import java.sql.Connection;
import java.sql.SQLException;

/** Keeps the search index in step with the foods. */
public final class SearchIndex {

  private static final SqlScript REFRESH = SqlScript.of(SearchIndex.class, "refresh.sql");

  private SearchIndex() {}

  /**
   * Derives the index anew for some foods, in the transaction of the connection.
   *
   * @param foodIdQuery SQL that selects one column: their ids
   */
  public static void refresh(Connection connection, String foodIdQuery) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create temporary table affected (food_id text primary key) on commit drop");
      statement.execute("insert into affected " + foodIdQuery + " on conflict do nothing");
      statement.execute("analyze affected");
      REFRESH.run(statement);
      statement.execute("drop table affected");
    }
  }

  /** Tells replicas, with the commit, that foods have changed. */
  public static void announceChange(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("update catalog_state set generation = generation + 1");
    }
  }
}
