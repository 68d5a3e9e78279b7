package health.magnesium.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of households and other countries for what publishers call otherwise: {@code synonyms.csv}.
 */
final class Synonyms {

  private static final int MOST_READINGS = 12;

  /** Longer ones are publishers' descriptions, which nobody types. */
  private static final int LONGEST_NAME_ASKED = 2;

  private static final Map<String, List<Synonym>> TABLE = load();
  private static final Set<String> WORDS = words();
  private static final int LONGEST =
      TABLE.keySet().stream().mapToInt(asked -> asked.split(" ").length).max().orElse(0);

  private Synonyms() {}

  /** How an asked name stands to the one that publishers use. */
  enum Kind {
    /** Two names of one food; read in both directions. */
    SAME(2, Confidence.HIGH),
    /** The asked one is a kind of the other, close enough to stand for it. */
    KIND_OF(6, Confidence.MEDIUM),
    /** What a household means that says just this and no more. */
    USUAL(-200, Confidence.HIGH);

    private final int cost;
    private final Confidence atMost;

    Kind(int cost, Confidence atMost) {
      this.cost = cost;
      this.atMost = atMost;
    }

    int cost() {
      return cost;
    }

    Confidence atMost() {
      return atMost;
    }
  }

  /** A row of the table. */
  private record Synonym(List<String> means, Kind kind) {}

  /**
   * One way to read a query.
   *
   * @param cost of the synonyms used
   * @param atMost the confidence that they leave
   */
  record Reading(List<String> words, int cost, Confidence atMost) {}

  static boolean isKnown(String word) {
    return WORDS.contains(word);
  }

  /** The words as they are, and with up to two synonyms put in. */
  static List<Reading> readings(List<String> words) {
    var whole =
        words.stream()
            .filter(word -> !WordUse.NEUTRAL.isOf(word) && !WordUse.JOINING.isOf(word))
            .collect(Collectors.joining(" "));
    List<Reading> all = new ArrayList<>();
    all.add(new Reading(words, 0, Confidence.HIGH));
    Set<List<String>> seen = new HashSet<>(Set.of(words));
    int begin = 0;
    for (int round = 0; round < 2; round++) {
      int end = all.size();
      for (int i = begin; i < end; i++) {
        for (var next : replaced(all.get(i), whole)) {
          if (all.size() < MOST_READINGS && seen.add(next.words())) {
            all.add(next);
          }
        }
      }
      begin = end;
    }
    return all;
  }

  private static List<Reading> replaced(Reading reading, String whole) {
    List<Reading> found = new ArrayList<>();
    var words = reading.words();
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        var phrase = String.join(" ", words.subList(from, from + length));
        for (var synonym : TABLE.getOrDefault(phrase, List.of())) {
          if (synonym.kind() != Kind.USUAL || reading.cost() == 0 && phrase.equals(whole)) {
            found.add(replace(reading, from, length, synonym));
          }
        }
      }
    }
    return found;
  }

  private static Reading replace(Reading reading, int from, int length, Synonym synonym) {
    List<String> words = new ArrayList<>(reading.words().subList(0, from));
    words.addAll(synonym.means());
    words.addAll(reading.words().subList(from + length, reading.words().size()));
    return new Reading(
        List.copyOf(words),
        reading.cost() + synonym.kind().cost(),
        reading.atMost().or(synonym.kind().atMost()));
  }

  private static Map<String, List<Synonym>> load() {
    Map<String, List<Synonym>> table = new HashMap<>();
    for (var row : SearchTables.rows("synonyms.csv")) {
      var kind = Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
      var asked = FoodWords.of(row.getField("asked"));
      var means = FoodWords.of(row.getField("means"));
      put(table, asked, means, kind);
      if (kind == Kind.SAME && means.size() <= LONGEST_NAME_ASKED) {
        put(table, means, asked, kind);
      }
    }
    return Map.copyOf(table);
  }

  private static void put(
      Map<String, List<Synonym>> table, List<String> asked, List<String> means, Kind kind) {
    table
        .computeIfAbsent(String.join(" ", asked), phrase -> new ArrayList<>())
        .add(new Synonym(means, kind));
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    TABLE.keySet().forEach(phrase -> words.addAll(List.of(phrase.split(" "))));
    return Set.copyOf(words);
  }
}
