package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.PublisherText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What FoodData Central writes into fields of text, as the catalog reads it. */
final class FdcText {

  private static final int LONGEST = 500;
  private static final int LONGEST_NUMBER = 200;
  private static final int MOST_DECIMALS = 400;
  private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000");

  /** Some copies have been through 4-byte floats, which carry seven digits. */
  private static final MathContext SEVEN_DIGITS = new MathContext(7, RoundingMode.HALF_UP);

  private FdcText() {}

  /**
   * Words with single blanks between them and none around; no-break spaces and line breaks are
   * blanks.
   *
   * @throws BadRow if it is too long, or has characters that no text has
   */
  static String words(String text) {
    var words = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (Character.isISOControl(c) || c == PublisherText.UNREADABLE) {
        throw new BadRow("unreadable-characters");
      } else {
        if (blank && !words.isEmpty()) {
          words.append(' ');
        }
        blank = false;
        words.append(c);
      }
    }
    if (words.length() > LONGEST) {
      throw new BadRow("text-too-long");
    }
    return words.toString();
  }

  /**
   * Words that have to be there.
   *
   * @throws BadRow if they are not
   */
  static String requiredWords(String text) {
    var words = words(text);
    if (words.isEmpty()) {
      throw new BadRow("empty-field");
    }
    return words;
  }

  /** A category; null for nothing. */
  static @Nullable CategoryName category(String text) {
    var name = new CategoryName(words(text));
    return name.id().isEmpty() ? null : name;
  }

  /**
   * A number of at most seven digits that count, {@code 8.125E-4} and {@code 0.2080000042915344}
   * included; empty for nothing.
   *
   * @throws BadRow if it is none, below zero, or more than anything can be
   */
  static Optional<BigDecimal> amount(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var number = number(text);
    if (number.signum() < 0) {
      throw new BadRow("negative-amount");
    }
    if (number.compareTo(TOO_MUCH) >= 0 || number.scale() > MOST_DECIMALS) {
      throw new BadRow("not-a-number");
    }
    var rounded = number.round(SEVEN_DIGITS).stripTrailingZeros();
    return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  /**
   * A number above zero.
   *
   * @throws BadRow if there is none
   */
  static BigDecimal positive(String text) {
    var number = amount(text).orElseThrow(() -> new BadRow("empty-amount"));
    if (number.signum() == 0) {
      throw new BadRow("zero-amount");
    }
    return number;
  }

  /** A number in the standard reference; null for those of six digits, which are of FDC alone. */
  static @Nullable String ndbNo(@Nullable Integer number) {
    return number == null || number == 0 || number > 99_999 ? null : "%05d".formatted(number);
  }

  private static BigDecimal number(String text) {
    if (text.length() > LONGEST_NUMBER) {
      throw new BadRow("not-a-number");
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
        throw new BadRow("not-a-number");
      }
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      throw new BadRow("not-a-number");
    }
  }
}
