package health.magnesium.catalog.search;

import health.magnesium.catalog.releases.CopyBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the search index in step with the foods: one row for each food in force, whose words are
 * those of {@link FoodWords}.
 */
public final class SearchIndex {

  /** To be raised whenever names are read otherwise than before, so that the index is rewritten. */
  private static final int VERSION = 2;

  private static final int FETCH_ROWS = 5_000;

  private static final String FOODS =
      """
      select r.food_id, r.category_id, e.food_group, e.tags, r.branded, r.name, r.magnesium_mg,
        r.energy_kcal, r.other_names, r.brand, e.plain_name, e.aliases
      from affected a
      join food_revision r on r.food_id = a.food_id and r.valid_to is null
      left join food_editorial e on e.food_id = a.food_id""";

  private final Connection connection;
  private final CopyBuffer rows;

  private SearchIndex(Connection connection) {
    this.connection = connection;
    this.rows =
        new CopyBuffer(
            connection,
            "food_search (food_id, source, category_id, food_group, tags, branded, everyday,"
                + " sort_name, magnesium_mg, energy_kcal, terms)");
  }

  /**
   * Derives the index anew for some foods, in the transaction of the connection.
   *
   * @param foodIdQuery SQL that selects one column, {@code food_id}: each id once
   */
  public static void refresh(Connection connection, String foodIdQuery) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create temporary table affected on commit drop as " + foodIdQuery);
      statement.execute("analyze affected");
      statement.execute("delete from food_search s using affected a where s.food_id = a.food_id");
      new SearchIndex(connection).write();
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
      statement.execute("truncate food_search");
      statement.execute("update catalog_state set index_version = " + VERSION);
    }
    refresh(connection, "select food_id from food_revision where valid_to is null");
    announceChange(connection);
  }

  /** Tells replicas, with the commit, that foods have changed. */
  public static void announceChange(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("update catalog_state set generation = generation + 1");
    }
  }

  private void write() throws SQLException {
    try (var foods = connection.createStatement()) {
      foods.setFetchSize(FETCH_ROWS);
      var food = foods.executeQuery(FOODS);
      while (food.next()) {
        add(food);
      }
    }
    rows.send();
  }

  private void add(ResultSet food) throws SQLException {
    var id = food.getString(1);
    var branded = food.getBoolean(5);
    var name = food.getString(6);
    var plainName = food.getString(11);
    var group = food.getString(3);
    var names =
        Stream.concat(
            Stream.of(name, plainName).filter(Objects::nonNull),
            Stream.concat(texts(food, 9), texts(food, 12)));
    Set<String> terms = new LinkedHashSet<>();
    names.forEach(each -> terms.addAll(FoodWords.of(each)));
    terms.addAll(FoodWords.of(food.getString(10)));
    if (group != null && !group.equals("other")) {
      terms.addAll(FoodWords.of(group));
    }
    rows.add(
        id,
        id.substring(0, id.indexOf('-')),
        food.getString(2),
        group,
        Objects.requireNonNullElse(food.getString(4), "{}"),
        branded,
        plainName != null,
        Objects.requireNonNullElse(plainName, name).toLowerCase(Locale.ROOT),
        food.getBigDecimal(7),
        food.getBigDecimal(8),
        String.join(" ", terms));
  }

  private static Stream<String> texts(ResultSet food, int column) throws SQLException {
    var array = food.getArray(column);
    return array == null ? Stream.empty() : Arrays.stream((String[]) array.getArray());
  }
}
