package health.magnesium.advisory.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.advisory.person.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One row of a table; every accessor names file, line, column and value when it refuses. */
final class CsvRow {

  private final String file;
  private final NamedCsvRecord record;

  CsvRow(String file, NamedCsvRecord record) {
    this.file = file;
    this.record = record;
  }

  boolean isBlank(String column) {
    return record.getField(column).isBlank();
  }

  String text(String column) {
    if (isBlank(column)) {
      throw problem(column, "must not be blank");
    }
    return record.getField(column).strip();
  }

  /** Words separated by {@code |}; empty when the field is blank. */
  List<String> words(String column) {
    return isBlank(column)
        ? List.of()
        : Stream.of(record.getField(column).split("\\|")).map(String::strip).toList();
  }

  /** Words of a closed vocabulary, separated by {@code |}. */
  <E extends Enum<E> & Coded> List<E> words(String column, Class<E> vocabulary) {
    return words(column).stream().map(word -> find(column, word, vocabulary)).toList();
  }

  LocalDate date(String column) {
    try {
      return LocalDate.parse(text(column));
    } catch (DateTimeParseException e) {
      throw problem(column, "is not a date such as 2026-11-22");
    }
  }

  /** The filled columns besides those named, in the order of the file. */
  Map<String, String> valuesBesides(String... columns) {
    var values = new LinkedHashMap<>(record.getFieldsAsMap());
    values.keySet().removeAll(List.of(columns));
    values.values().removeIf(String::isBlank);
    return values;
  }

  BigDecimal number(String column) {
    try {
      return new BigDecimal(text(column));
    } catch (NumberFormatException e) {
      throw problem(column, "is not a number");
    }
  }

  int wholeNumber(String column) {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw problem(column, "is not a whole number");
    }
  }

  boolean yesOrNo(String column) {
    return switch (text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw problem(column, "must be yes or no");
    };
  }

  <E extends Enum<E> & Coded> E word(String column, Class<E> vocabulary) {
    return find(column, text(column), vocabulary);
  }

  private <E extends Enum<E> & Coded> E find(String column, String word, Class<E> vocabulary) {
    return Coded.find(vocabulary, word)
        .orElseThrow(() -> problem(column, "is not a word of " + vocabulary.getSimpleName()));
  }

  /** Builds a value; what its constructor refuses is reported with file and line. */
  <T> T build(String column, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw problem(column, String.valueOf(e.getMessage()));
    }
  }

  ReferenceTableException problem(String column, String what) {
    return new ReferenceTableException(
        "%s line %d, column %s, value '%s': %s"
            .formatted(
                file, record.getStartingLineNumber(), column, record.getField(column), what));
  }
}
