package health.magnesium.catalog.lines;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The units of {@code units.csv} and their spellings in English, French and Spanish.
 *
 * <p>Masses and US customary volumes are exact by definition (NIST Handbook 44, Appendix C). A
 * spelling with a capital, such as {@code T}, counts only as it is written.
 */
final class UnitTable {

  /** The units of the catalog. */
  static final UnitTable ALL = load();

  private static final int LONGEST_SPELLING = 3;

  private final Map<String, Unit> bySpelling;

  private UnitTable(Map<String, Unit> bySpelling) {
    this.bySpelling = Map.copyOf(bySpelling);
  }

  /**
   * A unit as it stands in a text.
   *
   * @param plural whether the spelling is for several
   * @param next index of the token after it
   */
  record Found(Unit unit, boolean plural, int next) {}

  /** The unit that the tokens from here on spell, the longest spelling first. */
  Optional<Found> find(List<Token> tokens, int at) {
    var written = "";
    var plain = "";
    Found longest = null;
    int next = at;
    for (int word = 0; word < LONGEST_SPELLING; word++) {
      if (next >= tokens.size() || !tokens.get(next).isWord()) {
        break;
      }
      written = (written + " " + tokens.get(next).text()).strip();
      plain = (plain + " " + tokens.get(next).plain()).strip();
      next = skipDot(tokens, next + 1);
      var unit = bySpelling.getOrDefault(written, bySpelling.get(plain));
      if (unit != null) {
        longest = new Found(unit, isPlural(plain), next);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The unit with this code. */
  Unit get(String code) {
    return Objects.requireNonNull(bySpelling.get(code), code);
  }

  private static int skipDot(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is(".") ? at + 1 : at;
  }

  private static boolean isPlural(String spelling) {
    return spelling.endsWith("s") && !spelling.endsWith("ss");
  }

  private static UnitTable load() {
    var file = UnitTable.class.getResourceAsStream("units.csv");
    Map<String, Unit> bySpelling = new HashMap<>();
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      rows.forEach(row -> add(row, bySpelling));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new UnitTable(bySpelling);
  }

  private static void add(NamedCsvRecord row, Map<String, Unit> bySpelling) {
    var kind = Unit.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
    var size = row.getField("grams") + row.getField("millilitres");
    var unit = new Unit(row.getField("unit"), kind, size.isEmpty() ? null : new BigDecimal(size));
    for (var spelling : row.getField("spellings").split("\\|")) {
      if (bySpelling.put(spelling, unit) != null) {
        throw new IllegalStateException("units.csv: " + spelling + " is spelt twice");
      }
    }
  }
}
