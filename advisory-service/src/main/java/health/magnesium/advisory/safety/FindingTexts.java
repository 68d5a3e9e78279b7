package health.magnesium.advisory.safety;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings into words. A text may name any fact of {@code because} as {@code {fact}}; the
 * words of the closed vocabularies are translated where the bundle has {@code word.<code>}.
 *
 * <p>A language is added by a file {@code messages/findings_<language>.properties}; one without a
 * file gets English.
 */
public final class FindingTexts {

  private static final String BUNDLE = "messages.findings";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");
  private static final int MAX_DECIMALS = 3;

  private final ResourceBundle bundle;
  private final NumberFormat numbers;

  private FindingTexts(ResourceBundle bundle) {
    this.bundle = bundle;
    this.numbers = NumberFormat.getNumberInstance(bundle.getLocale());
    numbers.setMaximumFractionDigits(MAX_DECIMALS);
  }

  public static FindingTexts in(Locale locale) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new FindingTexts(
        ResourceBundle.getBundle(BUNDLE, locale, FindingTexts.class.getClassLoader(), control));
  }

  public FindingView of(Finding finding) {
    var key = finding.code().code() + (finding.variant().isEmpty() ? "" : "." + finding.variant());
    return new FindingView(
        finding.code(),
        finding.severity(),
        text(finding.code().code() + ".title", finding.because()),
        text(key + ".detail", finding.because()),
        text(key + ".plain", finding.because()),
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
    return PLACEHOLDER
        .matcher(bundle.getString(key))
        .replaceAll(found -> Matcher.quoteReplacement(words(fact(key, found.group(1), facts))));
  }

  private static @Nullable Object fact(
      String key, String name, Map<String, ? extends @Nullable Object> facts) {
    if (!facts.containsKey(name)) {
      throw new IllegalStateException("text " + key + " names an unknown fact {" + name + "}");
    }
    return facts.get(name);
  }

  /** A map stands for its label, or for its date; a list for its elements. */
  private String words(@Nullable Object value) {
    return switch (value) {
      case null -> word("unknown");
      case BigDecimal number -> format(number);
      case Integer number -> format(BigDecimal.valueOf(number));
      case Collection<?> many ->
          many.isEmpty()
              ? word("none")
              : many.stream().map(this::words).distinct().collect(Collectors.joining(", "));
      case Map<?, ?> map -> words(map.containsKey("label") ? map.get("label") : map.get("date"));
      case String text -> word(text);
      default -> value.toString();
    };
  }

  /** Not thread-safe by nature, hence a copy for each number. */
  private String format(BigDecimal number) {
    return ((NumberFormat) numbers.clone()).format(number);
  }

  private String word(String code) {
    var key = "word." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : code;
  }
}
