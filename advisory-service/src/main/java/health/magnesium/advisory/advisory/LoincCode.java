package health.magnesium.advisory.advisory;

/** The check digit of LOINC codes: Luhn (mod 10) over the number before the dash. */
final class LoincCode {

  private LoincCode() {}

  /**
   * @param code digits, a dash, one digit
   */
  static boolean hasValidCheckDigit(String code) {
    var dash = code.indexOf('-');
    int sum = 0;
    for (int i = 0; i < dash; i++) {
      int digit = code.charAt(dash - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit * 2 : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10 == code.charAt(dash + 1) - '0';
  }
}
