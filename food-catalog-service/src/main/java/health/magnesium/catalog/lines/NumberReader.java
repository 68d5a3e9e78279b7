package health.magnesium.catalog.lines;

import static health.magnesium.catalog.lines.QuantityReader.sign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads one number in digits or words: {@code 0,5}, {@code 1 1/2}, {@code a dozen}, {@code half
 * an}.
 *
 * <p>A comma before exactly three digits parts thousands ({@code 1,500}) unless a zero stands
 * before it; every other comma, and every point, is the decimal one.
 */
final class NumberReader {

  private static final int MOST_DIGITS = 7;

  private final UnitTable units;

  NumberReader(UnitTable units) {
    this.units = units;
  }

  /**
   * A number, 0 or above.
   *
   * @param next index of the first token after it
   */
  record Value(BigDecimal number, int next) {

    boolean isFraction() {
      return number.compareTo(BigDecimal.ONE) < 0;
    }
  }

  /** The number that begins at this token, if one does. */
  Optional<Value> read(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    return tokens.get(at).isNumber() ? digits(tokens, at) : word(tokens, at);
  }

  private Optional<Value> digits(List<Token> tokens, int at) {
    var text = tokens.get(at).text();
    if (text.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    var whole = decimal(text);
    var fraction = fraction(tokens, at);
    if (fraction.isPresent()) {
      return fraction.filter(found -> isQuantity(tokens, found.next()));
    }
    var mixed =
        fraction(tokens, at + 1)
            .filter(part -> part.isFraction() && whole.scale() <= 0)
            .map(part -> new Value(whole.add(part.number()), part.next()));
    return mixed
        .or(() -> Optional.of(new Value(whole, at + 1)))
        .filter(found -> isQuantity(tokens, found.next()));
  }

  private static BigDecimal decimal(String text) {
    var thousands = text.matches("[1-9][0-9]{0,2},[0-9]{3}");
    return new BigDecimal(thousands ? text.replace(",", "") : text.replace(',', '.'));
  }

  /** Two whole numbers with a stroke between them. */
  private static Optional<Value> fraction(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size()
        || !sign(tokens, at + 1, "/")
        || !isWhole(tokens.get(at))
        || !isWhole(tokens.get(at + 2))) {
      return Optional.empty();
    }
    var divisor = new BigDecimal(tokens.get(at + 2).text());
    if (divisor.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Value(Quantity.ratio(new BigDecimal(tokens.get(at).text()), divisor), at + 3));
  }

  private static boolean isWhole(Token token) {
    return token.isNumber() && token.text().length() <= 3 && token.text().matches("[0-9]+");
  }

  /** Whether digits that end here count something: not in 2 %, 7up, 6-inch or 8:30. */
  private boolean isQuantity(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return true;
    }
    var last = tokens.get(next - 1);
    var after = tokens.get(next);
    if (after.is("%") || after.is("percent") || after.is("\u00B0")) {
      return false;
    }
    if (!last.touches(after)) {
      return true;
    }
    if (after.isWord()) {
      return isMeasure(tokens, next);
    }
    var joins = after.is("-") || after.is(":") || after.is("/");
    var glued = joins && next + 1 < tokens.size() && after.touches(tokens.get(next + 1));
    return !glued
        || (after.is("-") && (tokens.get(next + 1).isNumber() || isMeasure(tokens, next + 1)));
  }

  private boolean isMeasure(List<Token> tokens, int at) {
    return units.find(tokens, at).isPresent() || tokens.get(at).is("x");
  }

  private static Optional<Value> word(List<Token> tokens, int at) {
    var plain = tokens.get(at).plain();
    if (Words.ARTICLE.has(plain)) {
      return Words.NUMBER
          .value(at + 1 < tokens.size() ? tokens.get(at + 1).plain() : "")
          .map(number -> new Value(number, at + 2))
          .or(() -> fractionWord(tokens, at + 1))
          .or(() -> Words.ARTICLE.value(plain).map(one -> new Value(one, at + 1)));
    }
    return Words.NUMBER
        .value(plain)
        .map(number -> new Value(number, at + 1))
        .or(() -> fractionWord(tokens, at));
  }

  /** "half", "half a", "half of an"; not the "half" of "half and half". */
  private static Optional<Value> fractionWord(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    int of = Words.OF.isAt(tokens, at + 1) ? at + 2 : at + 1;
    int next = Words.ARTICLE.isAt(tokens, of) ? of + 1 : of;
    return Words.FRACTION
        .value(tokens.get(at).plain())
        .filter(number -> !Words.AND.isAt(tokens, at + 1) && !sign(tokens, at + 1, "&"))
        .map(number -> new Value(number, next));
  }
}
