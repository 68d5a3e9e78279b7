package health.magnesium.catalog.lines;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The small words of {@code words.csv} in English, French and Spanish, lower case, no accents. */
enum Words {
  /** Counts as one: "a banana". */
  ARTICLE,
  NUMBER,
  FRACTION,
  /** Says that a number is not exact; read over. */
  ABOUT,
  /** An amount that is none: "some almonds". */
  VAGUE,
  /** Stands between amount and food: "a glass of milk". */
  OF,
  /** Stands between the ends of a range: "1 to 2". */
  RANGE,
  AND,
  WITH,
  MEAL,
  /** Begins a sentence of a diary: "I had". */
  OPENING,
  /** Two words that are one food although "and" stands between them. */
  PAIR,
  /** A word that only the class of foods has: "Nuts, almonds" is one food. */
  HEAD,
  /** Says how a food is made or is like: "spinach, raw" is one food. */
  DESCRIPTION,
  /** A part of a food that a description may name: "no salt". */
  PART;

  private static final Map<Words, Map<String, String>> TABLE = load();

  boolean has(String plain) {
    return words().containsKey(plain);
  }

  boolean isAt(List<Token> tokens, int at) {
    return at < tokens.size() && has(tokens.get(at).plain());
  }

  /** The number that a word of this kind stands for. */
  Optional<BigDecimal> value(String plain) {
    return Optional.ofNullable(words().get(plain)).map(BigDecimal::new);
  }

  Set<String> all() {
    return words().keySet();
  }

  private Map<String, String> words() {
    return TABLE.getOrDefault(this, Map.of());
  }

  private static Map<Words, Map<String, String>> load() {
    var file = Words.class.getResourceAsStream("words.csv");
    Map<Words, Map<String, String>> table = new HashMap<>();
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      for (var row : rows) {
        var kind = valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        var words = table.computeIfAbsent(kind, first -> new HashMap<>());
        for (var word : new HashSet<>(List.of(row.getField("words").split("\\|")))) {
          words.put(word, row.getField("value"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
