package health.magnesium.catalog.lines;

import health.magnesium.catalog.lines.AmountReader.Amount;
import health.magnesium.catalog.lines.DiaryLine.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item: how many, of what unit and size, of which food. The amount stands before the food
 * ("200 g quinoa", "half an avocado", "a glass of milk") or after it ("quinoa 200 g", "eggs x2").
 */
final class LineReader {

  /** Reads with the units of the catalog. */
  static final LineReader DEFAULT = new LineReader(UnitTable.ALL);

  private static final String FIRST_STROKES = "-*\u2022\u2013\u00B7:,.;";

  private final AmountReader amounts;

  private LineReader(UnitTable units) {
    this.amounts = new AmountReader(units);
  }

  /** Never fails: a text without an amount is all food. */
  DiaryLine read(String text) {
    var tidy = Token.tidy(text);
    var tokens = new ArrayList<>(Token.listTokens(tidy));
    var stated = takeStated(tokens);
    int start = start(tokens);
    var before = amounts.read(tokens, start);
    if (before.quantity() == null && before.unit() == null && before.size() == null) {
      var after = after(tokens, start);
      if (after.isPresent()) {
        int end = after.get().from();
        return line(text, tidy, after.get().amount(), stated, tokens.subList(start, end));
      }
    }
    var food = tokens.subList(Math.max(start, before.next()), tokens.size());
    if (food.isEmpty() && before.unit() != null && !before.isExact()) {
      return countedByItsOwnName(text, tidy, before, stated, tokens);
    }
    return line(text, tidy, before, stated, food);
  }

  /** In "2 cloves" the unit is the food. */
  private static DiaryLine countedByItsOwnName(
      String text, String tidy, Amount amount, @Nullable Exact stated, List<Token> tokens) {
    var last = tokens.subList(tokens.size() - 1, tokens.size());
    return line(text, tidy, new Amount(amount.quantity(), null, amount.size(), 0), stated, last);
  }

  private static DiaryLine line(
      String text, String tidy, Amount amount, @Nullable Exact stated, List<Token> food) {
    return new DiaryLine(
        text.strip(), amount.quantity(), amount.unit(), amount.size(), stated, words(tidy, food));
  }

  /** The text between the first and the last of these tokens, without strokes at either end. */
  private static String words(String tidy, List<Token> food) {
    int first = 0;
    while (first < food.size()
        && (Words.OF.has(food.get(first).plain()) || isStroke(food.get(first)))) {
      first++;
    }
    int last = food.size() - 1;
    while (last >= first && isStroke(food.get(last))) {
      last--;
    }
    return last < first ? "" : tidy.substring(food.get(first).start(), food.get(last).end());
  }

  private static boolean isStroke(Token token) {
    return FIRST_STROKES.contains(token.text());
  }

  /** The index after bullets, "Breakfast:" and "I had". */
  private static int start(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && (isStroke(tokens.get(at)) || isLabel(tokens, at))) {
      at++;
    }
    while (Words.OPENING.isAt(tokens, at)) {
      at++;
    }
    return at;
  }

  private static boolean isLabel(List<Token> tokens, int at) {
    return Words.MEAL.isAt(tokens, at) && at + 1 < tokens.size() && isStroke(tokens.get(at + 1));
  }

  /** Takes an exact amount in brackets out of the tokens. */
  private @Nullable Exact takeStated(List<Token> tokens) {
    for (int open = 0; open < tokens.size(); open++) {
      if (!tokens.get(open).is("(")) {
        continue;
      }
      var amount = amounts.read(tokens, open + 1);
      int close = amount.next();
      if (amount.isExact() && close < tokens.size() && tokens.get(close).is(")")) {
        tokens.subList(open, close + 1).clear();
        return exact(amount);
      }
    }
    return null;
  }

  private static @Nullable Exact exact(Amount amount) {
    return amount.quantity() == null || amount.unit() == null
        ? null
        : new Exact(amount.quantity(), amount.unit());
  }

  private record Trailing(int from, Amount amount) {}

  /** An amount that ends the item. A bare number counts only after a stroke or an x. */
  private Optional<Trailing> after(List<Token> tokens, int start) {
    for (int at = start + 1; at < tokens.size(); at++) {
      boolean times = isTimes(tokens.get(at));
      var amount = amounts.read(tokens, times ? at + 1 : at);
      boolean marked = times || isStroke(tokens.get(at - 1));
      if (amount.quantity() != null
          && isEnd(tokens, amount.next())
          && (amount.unit() != null || amount.size() != null || marked)) {
        return Optional.of(new Trailing(at, amount));
      }
    }
    return Optional.empty();
  }

  private static boolean isTimes(Token token) {
    return token.is("x") || token.is("\u00D7") || token.is("*");
  }

  private static boolean isEnd(List<Token> tokens, int at) {
    return at >= tokens.size() || (at == tokens.size() - 1 && isStroke(tokens.get(at)));
  }
}
