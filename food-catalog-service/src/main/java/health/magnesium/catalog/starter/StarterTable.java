package health.magnesium.catalog.starter;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.formats.sr28.Sr28Value;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of everyday foods as it ships: {@code starter/foods.csv} and {@code
 * starter/portions.csv}. An empty cell is unknown. Described in docs/catalog/starter-tags.md.
 *
 * @param digest of the files; changes with their content
 */
record StarterTable(List<StarterFood> foods, String digest) {

  private static final String FOODS = "/starter/foods.csv";
  private static final String PORTIONS = "/starter/portions.csv";
  private static final String GROUPS = "sr-food-groups.csv";

  /**
   * Reads the table.
   *
   * @throws IllegalStateException naming file, line and value if a row cannot be
   */
  static StarterTable load() {
    var foods = bytes(FOODS);
    var portions = bytes(PORTIONS);
    return read(foods, portions);
  }

  static StarterTable read(byte[] foodsCsv, byte[] portionsCsv) {
    var portions = portions(portionsCsv);
    var groups = groups();
    List<StarterFood> foods = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    forEachRow(
        foodsCsv,
        FOODS,
        row -> {
          var food = food(row, groups, portions);
          if (!ids.add(food.id())) {
            throw new IllegalArgumentException("the food is there twice");
          }
          foods.add(food);
        });
    return new StarterTable(foods, digest(foodsCsv, portionsCsv));
  }

  private static StarterFood food(
      NamedCsvRecord row, Map<String, CategoryName> groups, Map<String, List<Portion>> portions) {
    var ndb = row.getField("ndb_no");
    var category = groups.get(row.getField("category"));
    if (!ndb.matches("[0-9]{5}") || category == null) {
      throw new IllegalArgumentException("NDB number or category: " + row.getFields());
    }
    return new StarterFood(
        StagedFood.plain("sr-" + ndb, "sr", row.getField("name"), category).withNdbNo(ndb),
        row.getStartingLineNumber(),
        list(row.getField("aliases")),
        row.getField("food_group"),
        list(row.getField("tags")),
        values(row),
        portions.getOrDefault(ndb, List.of()));
  }

  private static List<PublishedValue> values(NamedCsvRecord row) {
    List<PublishedValue> values = new ArrayList<>();
    for (var nutrient : Nutrient.values()) {
      var text = row.getField(nutrient.name().toLowerCase(Locale.ROOT));
      if (!text.isEmpty()) {
        var isMagnesium = nutrient == Nutrient.MAGNESIUM_MG;
        values.add(
            Sr28Value.of(
                nutrient,
                new BigDecimal(text),
                isMagnesium ? row.getField("source_code") : "",
                isMagnesium ? orNull(row.getField("derivation_code")) : null,
                isMagnesium ? Integer.valueOf(row.getField("data_points")) : null,
                null,
                null));
      }
    }
    return values;
  }

  private static Map<String, List<Portion>> portions(byte[] csv) {
    Map<String, List<Portion>> portions = new LinkedHashMap<>();
    forEachRow(
        csv,
        PORTIONS,
        row ->
            portions
                .computeIfAbsent(row.getField("ndb_no"), ndb -> new ArrayList<>())
                .add(
                    Portion.ofGrams(
                        Integer.parseInt(row.getField("seq")),
                        row.getField("label"),
                        new BigDecimal(row.getField("amount")),
                        row.getField("unit"),
                        new BigDecimal(row.getField("grams")))));
    return portions;
  }

  private static Map<String, CategoryName> groups() {
    Map<String, CategoryName> groups = new LinkedHashMap<>();
    forEachRow(
        bytes(GROUPS),
        GROUPS,
        row -> groups.put(row.getField("code"), new CategoryName(row.getField("name"))));
    return groups;
  }

  private static void forEachRow(
      byte[] csv, String file, java.util.function.Consumer<NamedCsvRecord> use) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
      for (var row : rows) {
        try {
          use.accept(row);
        } catch (RuntimeException e) {
          throw new IllegalStateException(
              file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = StarterTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the service lacks " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[]... files) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (var file : files) {
        sha.update(file);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
