package health.magnesium.catalog.foods;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A barcode number: GTIN-8, -12 (UPC), -13 (EAN) or -14, with its check digit verified.
 *
 * @param digits14 the number as GTIN-14, filled with zeros in front
 */
public record Gtin(String digits14) {

  private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);
  private static final Pattern PUBLISHED = Pattern.compile("(?=.*[1-9])[0-9]{5,14}");

  /**
   * Reads a number as printed under the bars.
   *
   * @throws IllegalArgumentException with the reason, in words for the caller
   */
  public static Gtin parse(String text) {
    if (!text.matches("[0-9]+")) {
      throw new IllegalArgumentException("a barcode number has digits only");
    }
    if (!LENGTHS.contains(text.length())) {
      throw new IllegalArgumentException(
          "a barcode number has 8, 12, 13 or 14 digits; received " + text.length());
    }
    var digits14 = filled(text);
    int expected = checkDigit(digits14);
    int received = Character.digit(digits14.charAt(13), 10);
    if (expected != received) {
      throw new IllegalArgumentException(
          "the check digit is " + received + " and would have to be " + expected);
    }
    return new Gtin(digits14);
  }

  /**
   * Reads a number of a publisher's table, which may have lost zeros in front: 5 to 14 digits.
   * Empty if it is none, or its check digit is another.
   */
  public static Optional<Gtin> ofPublished(String text) {
    if (!PUBLISHED.matcher(text).matches()) {
      return Optional.empty();
    }
    var gtin = new Gtin(filled(text));
    return Optional.of(gtin)
        .filter(g -> checkDigit(g.digits14) == Character.digit(g.digits14.charAt(13), 10));
  }

  private static String filled(String digits) {
    return "0".repeat(14 - digits.length()) + digits;
  }

  /** GS1 General Specifications, section 7.9: weights 3 and 1 in turn, from the left of GTIN-14. */
  private static int checkDigit(String digits14) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += Character.digit(digits14.charAt(i), 10) * (i % 2 == 0 ? 3 : 1);
    }
    return (10 - sum % 10) % 10;
  }
}
