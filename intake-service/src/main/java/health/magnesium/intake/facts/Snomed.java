package health.magnesium.intake.facts;

import java.util.regex.Pattern;

/**
 * SNOMED CT concept identifiers: 6 to 18 digits, the last a check digit (Verhoeff), before it the
 * partition of concepts, 00 or 10.
 */
final class Snomed {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{2,14}[01]0[0-9]");

  /** Multiplication in the dihedral group of order 10. */
  private static final int[][] PRODUCT = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0},
  };

  /** How a digit is exchanged before it is multiplied, by its place from the right. */
  private static final int[][] EXCHANGE = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
    {5, 8, 0, 3, 7, 9, 6, 1, 4, 2},
    {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
    {9, 4, 5, 3, 1, 2, 6, 8, 7, 0},
    {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
    {2, 7, 9, 3, 8, 0, 6, 4, 1, 5},
    {7, 0, 4, 6, 9, 1, 3, 2, 5, 8},
  };

  private Snomed() {}

  /** Whether the identifier has the right form and its check digit is right. */
  static boolean isValid(String id) {
    return FORM.matcher(id).matches() && sum(id) == 0;
  }

  private static int sum(String id) {
    var sum = 0;
    for (var place = 0; place < id.length(); place++) {
      var digit = Character.digit(id.charAt(id.length() - 1 - place), 10);
      sum = PRODUCT[sum][EXCHANGE[place % EXCHANGE.length][digit]];
    }
    return sum;
  }
}
