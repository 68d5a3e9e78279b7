package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The languages that findings can speak: English, and every language with a file {@code
 * findings_<language>.properties}. A file added beside the shipped ones adds its language; a text
 * that it lacks is English.
 */
public final class Languages {

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();

  private static final class Shipped {
    static final Languages ALL = load(MessageFiles.fromClasspath());
  }

  private final Map<String, Messages> messages = new TreeMap<>();

  private Languages(Messages english) {
    messages.put(ENGLISH, english);
  }

  /** Those that ship with the service. */
  public static Languages shipped() {
    return Shipped.ALL;
  }

  /**
   * @throws IllegalArgumentException if a text is empty, unknown, or names other facts than the
   *     English one
   */
  public static Languages load(MessageFiles files) {
    var english = Messages.read(ENGLISH, files.find("findings.properties").orElseThrow());
    var languages = new Languages(english.checkedAgainst(english));
    for (var language : Locale.getISOLanguages()) {
      files
          .find("findings_" + language + ".properties")
          .map(file -> Messages.read(language, file).checkedAgainst(english).completedBy(english))
          .ifPresent(read -> languages.messages.put(language, read));
    }
    return languages;
  }

  /** ISO 639 codes, in alphabetical order. */
  public List<String> codes() {
    return List.copyOf(messages.keySet());
  }

  Messages messages(String language) {
    return Objects.requireNonNull(messages.get(language), language);
  }

  /** Names one wording of a language: eight hex digits that change with any of its texts. */
  public String wording(Locale locale) {
    var spoken = messages.getOrDefault(locale.getLanguage(), messages(ENGLISH));
    return "%08x".formatted(spoken.texts().hashCode());
  }

  /** The texts in that language, or in English. Numbers and dates follow the region as well. */
  public FindingTexts texts(Locale locale) {
    return messages.containsKey(locale.getLanguage())
        ? new FindingTexts(messages(locale.getLanguage()), locale)
        : new FindingTexts(messages(ENGLISH), Locale.ENGLISH);
  }

  /**
   * What to speak to someone who sent this {@code Accept-Language}: the first of their languages
   * that is there, with its region, or English. A header that cannot be read counts as none.
   */
  public Locale negotiate(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.ENGLISH;
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> range.getRange().equals("*") ? ENGLISH : range.getRange())
          .map(range -> Locale.forLanguageTag(range.replace("-*", "")))
          .filter(wanted -> messages.containsKey(wanted.getLanguage()))
          .findFirst()
          .map(wanted -> Locale.of(wanted.getLanguage(), wanted.getCountry()))
          .orElse(Locale.ENGLISH);
    } catch (IllegalArgumentException unreadable) {
      return Locale.ENGLISH;
    }
  }
}
