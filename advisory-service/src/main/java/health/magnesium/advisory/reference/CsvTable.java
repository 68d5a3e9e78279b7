package health.magnesium.advisory.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table read whole: exactly the expected columns, no key twice. */
final class CsvTable {

  private final String file;
  private final List<CsvRow> rows;

  private CsvTable(String file, List<CsvRow> rows) {
    this.file = file;
    this.rows = rows;
  }

  /**
   * @throws ReferenceTableException if the file is not CSV, or a column is missing, unknown or
   *     there twice
   */
  static CsvTable read(TableFiles files, String file, List<String> columns) {
    var rows = new ArrayList<CsvRow>();
    try (var reader = CsvReader.builder().ofNamedCsvRecord(files.read(file))) {
      for (NamedCsvRecord record : reader) {
        checkHeader(file, record.getHeader(), columns);
        rows.add(new CsvRow(file, record));
      }
    } catch (CsvParseException e) {
      var cause = e.getCause() == null ? e : e.getCause();
      throw new ReferenceTableException(file + ": " + cause.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    if (rows.isEmpty()) {
      throw new ReferenceTableException(file + ": the table is empty");
    }
    return new CsvTable(file, rows);
  }

  /** Column names in one list, for tables whose columns come from several parts. */
  static List<String> columns(String[]... parts) {
    return Stream.of(parts).flatMap(Stream::of).toList();
  }

  private static void checkHeader(String file, List<String> header, List<String> expected) {
    for (var column : header) {
      if (!expected.contains(column)) {
        throw new ReferenceTableException(
            file + " line 1: unknown column '" + column + "', allowed are " + expected);
      }
    }
    for (var column : expected) {
      if (!header.contains(column)) {
        throw new ReferenceTableException(file + " line 1: column '" + column + "' is missing");
      }
    }
  }

  List<CsvRow> rows() {
    return rows;
  }

  /** The name of the file without its ending. */
  String name() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** Every row as a value, in the order of the file. */
  <T> List<T> list(Function<CsvRow, T> reader) {
    return rows.stream().map(reader).toList();
  }

  /**
   * Rows by the key in one column, in the order of the file.
   *
   * @throws ReferenceTableException if a key is there twice
   */
  <T> Map<String, T> byKey(String column, Function<CsvRow, T> reader) {
    var values = new LinkedHashMap<String, T>();
    for (var row : rows) {
      if (values.put(row.text(column), reader.apply(row)) != null) {
        throw row.problem(column, "is there twice");
      }
    }
    return values;
  }
}
