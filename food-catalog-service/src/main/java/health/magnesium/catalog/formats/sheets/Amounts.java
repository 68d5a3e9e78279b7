package health.magnesium.catalog.formats.sheets;

import health.magnesium.catalog.formats.BadRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Amounts as they are written in tables, with a decimal point or a decimal comma. */
public final class Amounts {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,18})?");

  /** As many digits as a spreadsheet shows of a number. */
  private static final MathContext DIGITS = new MathContext(15);

  private Amounts() {}

  /**
   * A number that is not below zero.
   *
   * @throws BadRow if it is none
   */
  public static BigDecimal parse(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new BadRow("not-a-number");
    }
    var number = new BigDecimal(text.replace(',', '.'));
    if (number.signum() < 0) {
      throw new BadRow("negative-amount");
    }
    return number;
  }

  /** A number cell of a workbook, which stores binary fractions, as the spreadsheet shows it. */
  static String shown(double number) {
    if (!Double.isFinite(number)) {
      return "";
    }
    var shown = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    return shown.signum() == 0 ? "0" : shown.toPlainString();
  }
}
