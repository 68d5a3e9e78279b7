package health.magnesium.catalog.lines;

import health.magnesium.catalog.lines.NumberReader.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads how many: {@code 2}, {@code 0,5}, {@code 1 1/2}, {@code half an}, {@code 6-8}, {@code 2 x},
 * {@code a dozen}.
 */
final class QuantityReader {

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final NumberReader numbers;

  QuantityReader(UnitTable units) {
    this.numbers = new NumberReader(units);
  }

  /**
   * What was read.
   *
   * @param next index of the first token after it
   */
  record Read(Quantity quantity, int next) {}

  /** The quantity that begins at this token, if one does. */
  Optional<Read> read(List<Token> tokens, int at) {
    int start = skipAbout(tokens, at);
    return numbers
        .read(tokens, start)
        .filter(first -> first.number().signum() > 0)
        .map(first -> times(tokens, dozens(tokens, joined(tokens, first))));
  }

  /** The index after words such as "about". */
  static int skipAbout(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size()
        && (Words.ABOUT.has(tokens.get(next).plain())
            || tokens.get(next).is("~")
            || tokens.get(next).is("\u2248"))) {
      next++;
      if (sign(tokens, next, ".")) {
        next++;
      }
    }
    return next;
  }

  /** A range, a number with a fraction after it, or the number alone. */
  private Read joined(List<Token> tokens, Value first) {
    int next = first.next();
    var alone = new Read(Quantity.of(first.number()), next);
    if (next >= tokens.size()) {
      return alone;
    }
    var dash =
        sign(tokens, next, "-") || sign(tokens, next, "\u2013") || sign(tokens, next, "\u2014");
    if (dash || Words.RANGE.isAt(tokens, next)) {
      return numbers
          .read(tokens, next + 1)
          .flatMap(second -> range(first, second, dash))
          .orElse(alone);
    }
    if (!first.isFraction() && (Words.AND.isAt(tokens, next) || sign(tokens, next, "&"))) {
      return numbers
          .read(tokens, next + 1)
          .filter(second -> second.isFraction() && second.number().signum() > 0)
          .map(second -> new Read(alone.quantity().plus(second.number()), second.next()))
          .orElse(alone);
    }
    return alone;
  }

  /** {@code 1-2} is a range, {@code 1-1/2} is one and a half. */
  private static Optional<Read> range(Value first, Value second, boolean dash) {
    if (second.number().compareTo(first.number()) > 0) {
      return Optional.of(new Read(new Quantity(first.number(), second.number()), second.next()));
    }
    if (dash && !first.isFraction() && second.isFraction() && second.number().signum() > 0) {
      return Optional.of(new Read(Quantity.of(first.number().add(second.number())), second.next()));
    }
    return Optional.empty();
  }

  private static Read dozens(List<Token> tokens, Read read) {
    var dozen =
        read.next() < tokens.size()
            && Words.NUMBER
                .value(tokens.get(read.next()).plain())
                .filter(DOZEN::equals)
                .isPresent();
    return dozen ? new Read(read.quantity().times(Quantity.of(DOZEN)), read.next() + 1) : read;
  }

  /** {@code 2 x 30} is 60; {@code 2 x} is 2. */
  private Read times(List<Token> tokens, Read read) {
    int next = read.next();
    if (!(sign(tokens, next, "x") || sign(tokens, next, "*") || sign(tokens, next, "\u00D7"))) {
      return read;
    }
    return numbers
        .read(tokens, next + 1)
        .filter(second -> second.number().signum() > 0)
        .map(second -> joined(tokens, second))
        .map(second -> new Read(read.quantity().times(second.quantity()), second.next()))
        .orElse(new Read(read.quantity(), next + 1));
  }

  static boolean sign(List<Token> tokens, int at, String sign) {
    return at < tokens.size() && tokens.get(at).is(sign);
  }
}
