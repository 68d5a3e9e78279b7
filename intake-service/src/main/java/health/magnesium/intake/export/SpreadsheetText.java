package health.magnesium.intake.export;

/** Keeps a spreadsheet from running text of a person's record as a formula. */
final class SpreadsheetText {

  private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private SpreadsheetText() {}

  /** The text, behind an apostrophe if a spreadsheet would take it for more than text. */
  static String guarded(String text) {
    return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }
}
