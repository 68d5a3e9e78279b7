package health.magnesium.catalog.sources;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rows of {@code same_foods.csv}: foods of different sources that are the same food. */
final class SameFoods {

  /** The table of the catalog. */
  static final SameFoods ALL = new SameFoods(load());

  private final List<Row> rows;
  private final Map<String, List<Row>> bySameFood;

  private SameFoods(List<Row> rows) {
    this.rows = rows;
    this.bySameFood = rows.stream().collect(Collectors.groupingBy(Row::sameFood));
  }

  /**
   * One food.
   *
   * @param sameFood what it is; rows with the same word are the same food
   * @param publishedName as the source calls it
   */
  record Row(String sameFood, String foodId, String publishedName) {}

  List<Row> rows() {
    return rows;
  }

  /** The other ids of this food; none if the table does not have it. */
  List<String> others(String foodId) {
    return rows.stream()
        .filter(row -> row.foodId().equals(foodId))
        .flatMap(row -> Objects.requireNonNull(bySameFood.get(row.sameFood())).stream())
        .map(Row::foodId)
        .filter(other -> !other.equals(foodId))
        .toList();
  }

  private static List<Row> load() {
    var file = SameFoods.class.getResourceAsStream("same_foods.csv");
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return rows.stream()
          .map(
              row ->
                  new Row(
                      row.getField("same_food"),
                      row.getField("food_id"),
                      row.getField("published_name")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
