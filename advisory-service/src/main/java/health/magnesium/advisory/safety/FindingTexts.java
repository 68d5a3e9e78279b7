package health.magnesium.advisory.safety;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings into words. A text may name any fact of {@code because} as {@code {fact}}; the
 * words of the closed vocabularies are translated where the language has {@code word.<code>}.
 */
public final class FindingTexts {

  private static final int MAX_DECIMALS = 3;

  /** Facts that name a row of a table with several words of the vocabularies. */
  private static final Set<String> PHRASES = Set.of("group", "rowUsed");

  private final Messages messages;
  private final NumberFormat numbers;
  private final DateTimeFormatter dates;

  FindingTexts(Messages messages, Locale locale) {
    this.messages = messages;
    this.numbers = NumberFormat.getNumberInstance(locale);
    this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    numbers.setMaximumFractionDigits(MAX_DECIMALS);
    // 1.200 mg is more than a gram in Spain and little more than one milligram in Mexico
    numbers.setGroupingUsed(false);
  }

  /** In a language that ships with the service; another one gets English. */
  public static FindingTexts in(Locale locale) {
    return Languages.shipped().texts(locale);
  }

  public FindingView of(Finding finding) {
    var key = finding.code().code() + (finding.variant().isEmpty() ? "" : "." + finding.variant());
    return new FindingView(
        finding.code(),
        finding.severity(),
        text(finding.code().code() + ".title", finding.because()),
        capitalised(text(key + ".detail", finding.because())),
        capitalised(text(key + ".plain", finding.because())),
        finding.because(),
        finding.actions().stream()
            .map(
                action ->
                    new FindingView.Action(
                        action.code(), text("action." + action.code(), finding.because())))
            .toList(),
        finding.evidence());
  }

  /**
   * A sentence that is no finding, such as a limitation.
   *
   * @throws MissingResourceException if there is no such text
   */
  public String sentence(String key, Map<String, ? extends @Nullable Object> facts) {
    return text(key, facts);
  }

  private String text(String key, Map<String, ? extends @Nullable Object> facts) {
    return Messages.PLACEHOLDER
        .matcher(messages.text(key))
        .replaceAll(found -> Matcher.quoteReplacement(words(key, found.group(1), facts)));
  }

  private String words(String key, String name, Map<String, ? extends @Nullable Object> facts) {
    var value = fact(key, name, facts);
    return PHRASES.contains(name) && value instanceof String phrase
        ? Stream.of(phrase.split(" ")).map(this::word).collect(Collectors.joining(" "))
        : words(value);
  }

  /** A text may begin with a fact. */
  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static @Nullable Object fact(
      String key, String name, Map<String, ? extends @Nullable Object> facts) {
    if (!facts.containsKey(name)) {
      throw new IllegalStateException("text " + key + " names an unknown fact {" + name + "}");
    }
    return facts.get(name);
  }

  /** A map stands for a phrase; a list for its elements. */
  private String words(@Nullable Object value) {
    return switch (value) {
      case null -> word("unknown");
      case BigDecimal number -> format(number);
      case Integer number -> format(BigDecimal.valueOf(number));
      case Collection<?> many ->
          many.isEmpty()
              ? word("none")
              : many.stream().map(this::words).distinct().collect(Collectors.joining(", "));
      case LocalDate date -> dates.format(date);
      case Map<?, ?> map -> phrase(map);
      case String text -> word(text);
      default -> value.toString();
    };
  }

  /** The label of a map, or its date, or a phrase of the bundle called by its first fact. */
  private String phrase(Map<?, ?> map) {
    if (map.containsKey("label") || map.containsKey("date")) {
      return words(map.containsKey("label") ? map.get("label") : map.get("date"));
    }
    var facts =
        map.entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    return text("phrase." + map.keySet().iterator().next(), facts);
  }

  /** Not thread-safe by nature, hence a copy for each number. */
  private String format(BigDecimal number) {
    return ((NumberFormat) numbers.clone()).format(number);
  }

  private String word(String code) {
    return messages.findWord(code).orElse(code);
  }
}
