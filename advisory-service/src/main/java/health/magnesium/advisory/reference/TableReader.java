package health.magnesium.advisory.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Opens tables for the loader: holds them to the known sources and remembers their text for the
 * digest.
 */
final class TableReader {

  private static final int DIGEST_BYTES = 4;

  private final Map<String, String> textByFile = new TreeMap<>();
  private final Map<String, List<TableRow>> rowsByTable = new LinkedHashMap<>();
  private final TableFiles files;
  private final Map<String, Source> sources;

  TableReader(TableFiles files) {
    this.files = files;
    this.sources =
        CsvTable.read(this::text, Source.FILE, CsvTable.columns(Source.COLUMNS))
            .byKey("id", Source::read);
  }

  Map<String, Source> sources() {
    return sources;
  }

  /**
   * A table whose rows all have a source.
   *
   * @throws ReferenceTableException if a row names a source that {@code sources.csv} does not have
   */
  CsvTable open(String file, String[]... columns) {
    var all =
        CsvTable.columns(CsvTable.columns(columns).toArray(String[]::new), Provenance.COLUMNS);
    var table = CsvTable.read(this::text, file, all);
    for (var row : table.rows()) {
      if (!sources.containsKey(row.text("source_id"))) {
        throw row.problem("source_id", "is not in " + Source.FILE);
      }
    }
    rowsByTable.put(table.name(), table.list(row -> TableRow.read(table.name(), row)));
    return table;
  }

  /** Every row of every table opened so far. */
  Map<String, List<TableRow>> rowsByTable() {
    return rowsByTable;
  }

  /** Refuses a table that lacks a row which the code relies on. */
  static void requireAll(String file, Set<String> expected, Set<String> found) {
    for (var key : expected) {
      if (!found.contains(key)) {
        throw new ReferenceTableException(file + ": there is no row for '" + key + "'");
      }
    }
  }

  String text(String file) {
    return textByFile.computeIfAbsent(file, files::read);
  }

  /** First eight hex digits of the SHA-256 of every file read, in order of file name. */
  String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      textByFile.forEach(
          (file, text) -> {
            sha.update(file.getBytes(StandardCharsets.UTF_8));
            sha.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
