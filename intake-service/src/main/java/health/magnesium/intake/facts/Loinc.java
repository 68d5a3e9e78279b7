package health.magnesium.intake.facts;

import java.util.regex.Pattern;

/** LOINC codes: up to seven digits, a dash and a check digit (Luhn, modulus 10). */
final class Loinc {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,6}-[0-9]");

  private Loinc() {}

  /** Whether the code has the right form and its check digit is right. */
  static boolean isValid(String code) {
    if (!FORM.matcher(code).matches()) {
      return false;
    }
    var dash = code.indexOf('-');
    return Character.digit(code.charAt(dash + 1), 10) == checkDigit(code.substring(0, dash));
  }

  private static int checkDigit(String number) {
    var sum = 0;
    for (var i = 0; i < number.length(); i++) {
      var digit = Character.digit(number.charAt(number.length() - 1 - i), 10);
      var doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return (10 - sum % 10) % 10;
  }
}
