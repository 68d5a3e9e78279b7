package health.magnesium.catalog.ownfoods;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The daily values of {@code daily-values.csv} by their codes, in the file's order. */
record DailyValues(Map<String, DailyValue> byCode) {

  static final DailyValues ALL = load();

  Optional<DailyValue> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static DailyValues load() {
    var file = DailyValues.class.getResourceAsStream("daily-values.csv");
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      Map<String, DailyValue> values = new LinkedHashMap<>();
      rows.forEach(row -> values.put(row.getField("code"), value(row)));
      return new DailyValues(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DailyValue value(NamedCsvRecord row) {
    return new DailyValue(
        row.getField("code"),
        new BigDecimal(row.getField("magnesium_mg")),
        LabelSteps.valueOf(row.getField("steps").toUpperCase(Locale.ROOT).replace('-', '_')),
        year(row.getField("first_year")),
        year(row.getField("last_year")),
        row.getField("source"),
        row.getField("certainty"));
  }

  private static @Nullable Integer year(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
