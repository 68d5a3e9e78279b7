package health.magnesium.advisory.safety;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one language by key. A text may name a fact as {@code {fact}}.
 *
 * @param language ISO 639 code, for example {@code es}
 */
record Messages(String language, Map<String, String> texts) {

  /** Single words of vocabularies; where there is none, its code is shown. */
  static final String WORD = "word.";

  static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

  Messages {
    texts = Map.copyOf(texts);
  }

  static Messages read(String language, String file) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Messages(language, texts);
  }

  /**
   * @throws IllegalArgumentException if a text of this language is unknown to the other one, is
   *     empty, or names other facts
   */
  Messages checkedAgainst(Messages complete) {
    for (var text : new TreeMap<>(texts).entrySet()) {
      var key = text.getKey();
      var model = complete.texts().get(key);
      if (text.getValue().isBlank()) {
        throw problem(key, "is empty");
      }
      if (model == null && !key.startsWith(WORD)) {
        throw problem(key, "is no text of this service");
      }
      if (model != null && !facts(model).equals(facts(text.getValue()))) {
        throw problem(
            key, "names the facts " + facts(text.getValue()) + " instead of " + facts(model));
      }
    }
    return this;
  }

  private IllegalArgumentException problem(String key, String what) {
    return new IllegalArgumentException("texts in '%s': %s %s".formatted(language, key, what));
  }

  private static Set<String> facts(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** These texts, with those of the other language where one is missing. */
  Messages completedBy(Messages other) {
    var all = new TreeMap<>(other.texts());
    all.putAll(texts);
    return new Messages(language, all);
  }

  String text(String key) {
    var text = texts.get(key);
    if (text == null) {
      throw new MissingResourceException("there is no text " + key, language, key);
    }
    return text;
  }

  /** Words of tables may have blanks and commas; the key of a text has neither. */
  static String keyOf(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The word of this language for a word of a vocabulary or a table. */
  Optional<String> findWord(String word) {
    return Optional.ofNullable(texts.get(WORD + keyOf(word)));
  }
}
