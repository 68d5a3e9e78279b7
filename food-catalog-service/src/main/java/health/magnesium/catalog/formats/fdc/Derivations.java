package health.magnesium.catalog.formats.fdc;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.catalog.composition.Grade;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The derivations of FoodData Central with our grade for each, from {@code derivations.csv}. Ids,
 * codes and source codes: FoodData Central, supporting data, food_nutrient_derivation and
 * food_nutrient_source, October 2022. The CSV gives a number's derivation by id, the JSON by code.
 */
final class Derivations {

  private static final Map<Integer, Derivation> BY_ID = new HashMap<>();
  private static final Map<String, Derivation> BY_CODE = new HashMap<>();

  static {
    for (var row : rows()) {
      var code = row.getField("code");
      var derivation =
          new Derivation(
              code,
              row.getField("source"),
              grade(row.getField("grade")),
              row.getField("less_than").equals("yes"));
      BY_ID.put(Integer.valueOf(row.getField("id")), derivation);
      BY_CODE.put(code, derivation);
    }
  }

  private Derivations() {}

  /** By the id in a CSV; null stands for an empty field. */
  static Derivation ofId(@Nullable Integer id) {
    return id == null ? Derivation.NOT_PUBLISHED : BY_ID.getOrDefault(id, Derivation.NOT_PUBLISHED);
  }

  /** By the code in a JSON; null where there is none. */
  static Derivation ofCode(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return Derivation.NOT_PUBLISHED;
    }
    return BY_CODE.getOrDefault(code, Derivation.NOT_PUBLISHED);
  }

  private static Grade grade(String code) {
    return Arrays.stream(Grade.values())
        .filter(grade -> grade.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("derivations.csv: no grade " + code));
  }

  private static Iterable<NamedCsvRecord> rows() {
    try (var in = Objects.requireNonNull(Derivations.class.getResourceAsStream("derivations.csv"));
        var rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
