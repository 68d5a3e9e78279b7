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

/** Derives rows of the search index from foods in force and copies them into one table. */
final class SearchRows {

  private static final int FETCH_ROWS = 5_000;

  private final Connection connection;
  private final CopyBuffer rows;

  SearchRows(Connection connection, String table) {
    this.connection = connection;
    this.rows =
        new CopyBuffer(
            connection,
            table
                + " (food_id, source, category_id, food_group, tags, branded, everyday, sort_name,"
                + " magnesium_mg, energy_kcal, terms)");
  }

  /**
   * Writes a row for each food.
   *
   * @param foods SQL behind {@code from food_revision r} that says which
   */
  void write(String foods) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(FETCH_ROWS);
      var food =
          statement.executeQuery(
              """
              select r.food_id, r.category_id, e.food_group, e.tags, r.branded, r.name,
                r.magnesium_mg, r.energy_kcal, r.other_names, r.brand, e.plain_name, e.aliases
              from food_revision r
              left join food_editorial e on e.food_id = r.food_id
              """
                  + foods);
      while (food.next()) {
        add(food);
      }
    }
    rows.send();
  }

  private void add(ResultSet food) throws SQLException {
    var id = food.getString(1);
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
        food.getBoolean(5),
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
