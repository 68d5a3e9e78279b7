package health.magnesium.catalog.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The CSV tables beside these classes. */
final class SearchTables {

  private SearchTables() {}

  static List<NamedCsvRecord> rows(String file) {
    var content = SearchTables.class.getResourceAsStream(file);
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(content), StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
