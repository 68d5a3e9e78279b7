package health.magnesium.catalog.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a food's name or of a query, each in one form: lower case, without accents and
 * apostrophes, singular, in one spelling, compounds written together ("Bean sprouts" and
 * "beansprouts" are both {@code beansprout}). Names and queries are read by the same rules, which
 * is what makes them meet. Pure, and quick enough for two million names.
 *
 * <p>The irregular forms are rows of {@code spellings.csv}: one or two words and how they are read.
 */
public final class FoodWords {

  /** A word is cut here; no food has a longer one. */
  static final int LONGEST_WORD = 40;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ABBREVIATED_WITH = Pattern.compile("\\bw/(o)?(?=[\\s\\p{L}])");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019\u02bc]s\\b");
  private static final Pattern ELISION = Pattern.compile("\\b[dl]['\u2019\u02bc](?=\\p{L})");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u02bc]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, String> SPELLINGS = spellings();

  private FoodWords() {}

  /** The words in their order, repeated ones too; letters and digits only. */
  public static List<String> of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (var raw : BETWEEN_WORDS.split(fold(text))) {
      if (!raw.isEmpty()) {
        add(words, one(raw.length() > LONGEST_WORD ? raw.substring(0, LONGEST_WORD) : raw));
      }
    }
    return words;
  }

  /** Adds a word; with the one before it, it may be a compound. */
  private static void add(List<String> words, String word) {
    var compound = words.isEmpty() ? null : SPELLINGS.get(words.getLast() + " " + word);
    if (compound != null) {
      words.removeLast();
    }
    words.addAll(List.of((compound == null ? word : compound).split(" ")));
  }

  private static String fold(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    if (!plain.chars().allMatch(c -> c < 128)) {
      plain =
          MARKS
              .matcher(plain)
              .replaceAll("")
              .replace("œ", "oe")
              .replace("æ", "ae")
              .replace("ø", "o")
              .replace("ß", "ss");
    }
    if (plain.indexOf('/') >= 0) {
      plain =
          ABBREVIATED_WITH
              .matcher(plain)
              .replaceAll(with -> with.group(1) == null ? "with " : "without ");
    }
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = ELISION.matcher(plain).replaceAll("");
    return APOSTROPHE.matcher(plain).replaceAll("");
  }

  private static String one(String word) {
    var listed = SPELLINGS.get(word);
    if (listed != null) {
      return listed;
    }
    var singular = singular(word);
    return SPELLINGS.getOrDefault(singular, singular);
  }

  private static String singular(String word) {
    if (word.length() < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("oes")
        || word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.substring(0, word.length() - 1);
  }

  private static Map<String, String> spellings() {
    return SearchTables.rows("spellings.csv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.getField("written"), row -> row.getField("read")));
  }
}
