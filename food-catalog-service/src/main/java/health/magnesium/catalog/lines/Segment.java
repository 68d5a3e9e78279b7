package health.magnesium.catalog.lines;

/** A stretch of a diary's text between two joints, and what it is by itself. */
final class Segment {

  private final String joint;
  private final int start;
  private final int end;
  private final String text;
  private final DiaryLine read;
  private final boolean hasFood;
  private final boolean describes;

  /**
   * Reads a stretch.
   *
   * @param joint what stands before it: a sign, {@code and}, {@code with}, or nothing
   */
  Segment(String joint, int start, int end, String text, LineReader lines) {
    this.joint = joint;
    this.start = start;
    this.end = end;
    this.text = text;
    this.read = lines.read(text);
    this.hasFood = hasFood(read.foodText());
    this.describes =
        !hasFood && read.quantity() == null && (joint.equals("with") || isDescription(read));
  }

  /** Whether a word names a food; what "in" and "for" begin only describes. */
  private static boolean hasFood(String foodText) {
    for (var token : Token.listTokens(foodText)) {
      if (token.is("in") || token.is("for")) {
        return false;
      }
      if (token.isNumber() || (token.isWord() && !isSmall(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Token token) {
    return Words.DESCRIPTION.has(token.plain())
        || Words.PART.has(token.plain())
        || Words.AND.has(token.plain())
        || Words.OF.has(token.plain())
        || Words.ABOUT.has(token.plain());
  }

  /** A part alone ("2 eggs, salt") is something eaten; "no salt" describes. */
  private static boolean isDescription(DiaryLine read) {
    return Token.listTokens(read.foodText()).stream()
        .anyMatch(
            token -> Words.DESCRIPTION.has(token.plain()) || token.is("in") || token.is("for"));
  }

  /** Whether it only says how the food before it is. */
  boolean describes() {
    return describes;
  }

  /** Whether it is an amount without a food; in "garlic, 2 cloves" the unit is none. */
  boolean isAmountOnly() {
    return read.quantity() != null && (!hasFood || isUnit(read.foodText()));
  }

  private static boolean isUnit(String foodText) {
    return UnitTable.ALL
        .find(Token.listTokens(foodText), 0)
        .filter(unit -> unit.next() == Token.listTokens(foodText).size())
        .isPresent();
  }

  /** Whether it names neither a food nor an amount: nothing, "Breakfast:", "some". */
  boolean isEmpty() {
    return read.quantity() == null
        && read.stated() == null
        && read.foodText().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean hasFood() {
    return hasFood;
  }

  String joint() {
    return joint;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String text() {
    return text;
  }

  DiaryLine read() {
    return read;
  }
}
