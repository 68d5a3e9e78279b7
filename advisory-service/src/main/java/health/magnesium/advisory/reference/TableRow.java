package health.magnesium.advisory.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as its file prints it, for people who read the tables: which figure, from where, how sure.
 *
 * @param table for example {@code policies}
 * @param values what each filled column says, in the order of the file, without the provenance
 */
public record TableRow(String table, Map<String, String> values, Provenance provenance) {

  public TableRow {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static TableRow read(String table, CsvRow row) {
    return new TableRow(table, row.valuesBesides(Provenance.COLUMNS), Provenance.read(row));
  }

  /** What the row is called: its first column. */
  public String key() {
    return values.values().iterator().next();
  }
}
