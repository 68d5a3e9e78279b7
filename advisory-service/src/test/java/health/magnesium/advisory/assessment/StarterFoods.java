package health.magnesium.advisory.assessment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.advisory.plan.CandidateFood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The foods of the catalog's starter table that a plan may offer, read from its files. */
final class StarterFoods {

  private static final Path FOLDER =
      Path.of("..", "food-catalog-service", "src", "main", "resources", "starter");

  private StarterFoods() {}

  /** Every suggestable food; a test that asks is skipped where the catalog's files are not. */
  static List<CandidateFood> suggestable() {
    assumeTrue(Files.isDirectory(FOLDER), "skipped: the catalog's starter table is not here");
    Map<String, NamedCsvRecord> portions = new HashMap<>();
    rows("portions.csv").forEach(row -> portions.putIfAbsent(row.getField("ndb_no"), row));
    return rows("foods.csv").stream()
        .filter(row -> tags(row).contains("suggestable"))
        .map(row -> candidate(row, portions.get(row.getField("ndb_no"))))
        .toList();
  }

  private static CandidateFood candidate(NamedCsvRecord row, @Nullable NamedCsvRecord portion) {
    if (portion == null) {
      throw new IllegalStateException("no portion of " + row.getField("name"));
    }
    return new CandidateFood(
        "sr-" + row.getField("ndb_no"),
        row.getField("name"),
        row.getField("food_group"),
        portion.getField("label"),
        new BigDecimal(portion.getField("grams")),
        number(row, "magnesium_mg"),
        number(row, "energy_kcal"),
        number(row, "potassium_mg"),
        number(row, "phosphorus_mg"),
        number(row, "vitamin_k_ug"),
        number(row, "fibre_g"),
        tags(row),
        0);
  }

  private static Set<String> tags(NamedCsvRecord row) {
    return Set.of(row.getField("tags").split("\\|"));
  }

  private static @Nullable BigDecimal number(NamedCsvRecord row, String column) {
    var text = row.getField(column);
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static List<NamedCsvRecord> rows(String file) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
