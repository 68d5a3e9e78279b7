package health.magnesium.catalog.search;

import health.magnesium.catalog.config.SqlScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps the search index in step with the foods: one row for each food in force, whose words are
 * those of {@link FoodWords}. A few foods are changed row by row. When many change, as with a
 * release of branded foods, the branded part is written anew beside the old one, indexed at once,
 * and put in its place, so that those who search meanwhile notice nothing.
 */
public final class SearchIndex {

  /** To be raised whenever names are read otherwise than before, so that the index is rewritten. */
  private static final int VERSION = 3;

  /** From so many foods on it is quicker to write the branded part anew. */
  private static final int MANY = 50_000;

  private static final SqlScript PUT_IN_PLACE = SqlScript.of(SearchIndex.class, "put-in-place.sql");

  private SearchIndex() {}

  /**
   * Derives the index anew for some foods, in the transaction of the connection.
   *
   * @param foodIdQuery SQL that selects one column, {@code food_id}: each id once
   */
  public static void refresh(Connection connection, String foodIdQuery) throws SQLException {
    try (var statement = connection.createStatement()) {
      int affected =
          statement.executeUpdate(
              "create temporary table affected on commit drop as " + foodIdQuery);
      statement.execute("analyze affected");
      if (affected < MANY) {
        replaceRows(connection, statement, "food_search");
      } else {
        replaceRows(connection, statement, "food_search_plain");
        replaceBrandedPart(connection, statement);
      }
      statement.execute("drop table affected");
    }
  }

  /** Whether an earlier version of the service wrote the index. */
  public static boolean isOutdated(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select index_version from catalog_state")) {
      return row.next() && row.getInt(1) != VERSION;
    }
  }

  /** Derives the whole index anew, in the transaction of the connection. */
  public static void rewrite(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local statement_timeout = 0");
      statement.execute("truncate food_search_plain");
      new SearchRows(connection, "food_search_plain")
          .write("where r.valid_to is null and not r.branded");
      replaceBrandedPart(connection, statement);
      statement.execute("update catalog_state set index_version = " + VERSION);
    }
    announceChange(connection);
  }

  /** Tells replicas, with the commit, that foods have changed. */
  public static void announceChange(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("update catalog_state set generation = generation + 1");
    }
  }

  private static void replaceRows(Connection connection, Statement statement, String part)
      throws SQLException {
    statement.execute(
        "delete from %s s using affected a where s.food_id = a.food_id".formatted(part));
    var onlyPlain = part.equals("food_search_plain") ? " and not r.branded" : "";
    new SearchRows(connection, part)
        .write("join affected a on a.food_id = r.food_id where r.valid_to is null" + onlyPlain);
  }

  private static void replaceBrandedPart(Connection connection, Statement statement)
      throws SQLException {
    statement.execute("set local maintenance_work_mem = '256MB'");
    statement.execute(
        """
        create table food_search_fresh (
          like food_search including defaults including constraints, check (branded))""");
    new SearchRows(connection, "food_search_fresh").write("where r.valid_to is null and r.branded");
    PUT_IN_PLACE.run(statement);
  }
}
