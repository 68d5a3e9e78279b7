package health.magnesium.benchmarks;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a branded release in the shape of the publisher's: 2 million foods, 13.5 nutrient rows a
 * food, magnesium on 1 food in 34. Which nutrients a label states, and how often, is what a sample
 * of the real release shows, a little more to come to 13.5. The same numbers give the same bytes;
 * {@code changed} makes a later release in which one food in twenty has other figures.
 *
 * <p>Arguments: the zip to write, the number of foods, 0 or 1 for the later release.
 */
public final class BrandedRelease {

  static final int FIRST_ID = 400_001;

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 4, 30);
  private static final int CHANGED_ONE_IN = 20;

  /** A nutrient of the publisher's list and how many foods in ten thousand state it. */
  private record Stated(int nutrientId, int inTenThousand, int upTo) {}

  private static final List<Stated> STATED =
      List.of(
          new Stated(1003, 9500, 300),
          new Stated(1093, 9455, 9000),
          new Stated(1005, 9453, 800),
          new Stated(1004, 9414, 500),
          new Stated(1008, 9400, 6000),
          new Stated(2000, 9500, 600),
          new Stated(1258, 8700, 200),
          new Stated(1253, 8500, 900),
          new Stated(1079, 8500, 150),
          new Stated(1257, 8500, 30),
          new Stated(1087, 8400, 4000),
          new Stated(1089, 8400, 120),
          new Stated(1162, 4900, 300),
          new Stated(1104, 4700, 9000),
          new Stated(1092, 4500, 7000),
          new Stated(1110, 3300, 900),
          new Stated(1235, 2481, 500),
          new Stated(1293, 1335, 90),
          new Stated(1292, 1331, 90),
          new Stated(1167, 633, 90),
          new Stated(1165, 596, 20),
          new Stated(1166, 582, 20),
          new Stated(1114, 448, 90),
          new Stated(1175, 409, 30),
          new Stated(1091, 401, 5000),
          new Stated(1090, 294, 2700),
          new Stated(1095, 344, 150),
          new Stated(1178, 336, 30),
          new Stated(1177, 348, 900),
          new Stated(1186, 260, 900));

  /** Units of those that are not in milligrams. */
  private static final Map<Integer, String> UNITS =
      Map.of(
          1003, "G", 1004, "G", 1005, "G", 1008, "KCAL", 1079, "G", 2000, "G", 1257, "G", 1258, "G",
          1104, "IU", 1110, "IU");

  private final int foods;
  private final boolean changed;
  private final ProductNames names = new ProductNames();

  private BrandedRelease(int foods, boolean changed) {
    this.foods = foods;
    this.changed = changed;
  }

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2].equals("1"));
  }

  /** Writes the archive; what stood there is replaced. */
  static void write(Path zip, int foods, boolean changed) throws IOException {
    var release = new BrandedRelease(foods, changed);
    try (var out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip), 1 << 20))) {
      out.setLevel(Deflater.BEST_SPEED);
      release.file(out, "nutrient.csv", release::nutrients);
      release.file(out, "food.csv", release::foods);
      release.file(out, "branded_food.csv", release::products);
      release.file(out, "food_nutrient.csv", release::values);
    }
  }

  /** The barcode of a food by its place in the release. */
  static String gtin(int index) {
    var digits = String.format(Locale.ROOT, "%011d", 30_000_000_000L + index);
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
    }
    return digits + (10 - sum % 10) % 10;
  }

  private interface Content {
    void write(Writer csv) throws IOException;
  }

  private void file(ZipOutputStream zip, String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry("FoodData_Central_branded_food_csv/" + name));
    var csv = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    content.write(csv);
    csv.flush();
    zip.closeEntry();
  }

  private void nutrients(Writer csv) throws IOException {
    csv.write("\"id\",\"name\",\"unit_name\",\"nutrient_nbr\",\"rank\"\n");
    for (var stated : STATED) {
      var id = stated.nutrientId();
      csv.write(
          "\"%d\",\"Nutrient %d\",\"%s\",\"\",\"\"\n"
              .formatted(id, id, UNITS.getOrDefault(id, "MG")));
    }
  }

  /** Not in the order of the ids, as in the publisher's. */
  private void foods(Writer csv) throws IOException {
    csv.write(
        "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\",\"publication_date\"\n");
    var step = 1_000_003L;
    for (long i = 0; i < foods; i++) {
      var index = (int) (i * step % foods);
      csv.write(
          "\"%d\",\"branded_food\",\"%s\",\"\",\"%s\"\n"
              .formatted(
                  FIRST_ID + index,
                  names.product(index),
                  changed ? PUBLISHED.plusMonths(6) : PUBLISHED));
    }
  }

  private void products(Writer csv) throws IOException {
    csv.write(
        """
        "fdc_id","brand_owner","brand_name","subbrand_name","gtin_upc","ingredients",\
        "not_a_significant_source_of","serving_size","serving_size_unit",\
        "household_serving_fulltext","branded_food_category","data_source","package_weight",\
        "modified_date","available_date","market_country","discontinued_date",\
        "preparation_state_code","trade_channel","short_description","material_code"
        """);
    for (int index = 0; index < foods; index++) {
      var drink = index % 9 == 0;
      csv.write(
          "\"%d\",\"%s\",\"%s\",\"\",\"%s\",\"%s\",\"\",\"%d.0\",\"%s\",\"%s\",\"%s\",\"LI\",\"\",\"%s\",\"%s\",\"United States\",\"\",\"\",\"\",\"\",\"\"\n"
              .formatted(
                  FIRST_ID + index,
                  names.maker(index),
                  names.brand(index),
                  gtin(index),
                  names.ingredients(index),
                  drink ? 240 : 28 + index % 90,
                  drink ? "ml" : "g",
                  drink ? "1 cup" : "1 SERVING",
                  names.category(index),
                  PUBLISHED.minusDays(index % 900),
                  PUBLISHED));
    }
  }

  private void values(Writer csv) throws IOException {
    csv.write(
        """
        "id","fdc_id","nutrient_id","amount","data_points","derivation_id","min","max","median",\
        "footnote","min_year_acquired"
        """);
    long id = 3_000_000;
    var line = new StringBuilder();
    for (int index = 0; index < foods; index++) {
      var random = new SplittableRandom(index);
      var revised = changed && index % CHANGED_ONE_IN == 0;
      for (var stated : STATED) {
        if (random.nextInt(10_000) < stated.inTenThousand()) {
          var tenths = random.nextInt(stated.upTo() + 1) + (revised ? 1 : 0);
          line.setLength(0);
          line.append('"').append(id++).append("\",\"").append(FIRST_ID + index);
          line.append("\",\"").append(stated.nutrientId()).append("\",\"");
          line.append(tenths / 10).append('.').append(tenths % 10);
          line.append("\",\"\",\"").append(stated.nutrientId() == 1090 ? 75 : 70);
          line.append("\",\"\",\"\",\"\",\"\",\"\"\n");
          csv.append(line);
        }
      }
    }
  }
}
