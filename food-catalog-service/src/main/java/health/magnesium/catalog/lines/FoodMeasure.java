package health.magnesium.catalog.lines;

import health.magnesium.catalog.search.FoodWords;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A portion of a food as an amount can be compared with it.
 *
 * @param label the publisher's words
 * @param amount how many of the unit
 * @param unit what the portion is measured in, mass or volume; null for a piece or a vessel
 * @param counts the pieces and vessels that its words name, such as {@code slice}; none of a
 *     portion that is measured: in {@code cup slices} they are words
 * @param sizes the sizes that its words name
 * @param first the first of its other words; null if there is none
 * @param words all its other words outside brackets, in the form that names are compared in
 * @param weight grams of the whole amount, or millilitres for a food whose figures are per 100 ml
 */
record FoodMeasure(
    String label,
    BigDecimal amount,
    @Nullable Unit unit,
    Set<Unit> counts,
    Set<Unit> sizes,
    @Nullable String first,
    Set<String> words,
    BigDecimal weight) {

  /** What a publisher calls one whole piece. */
  private static final Set<String> WHOLE =
      Set.of("whole", "each", "item", "unit", "fruit", "nut", "kernel", "bean", "seed");

  /** Words of a portion that is no household measure. */
  private static final Set<String> NOT_A_MEASURE = Set.of("guideline", "quantity");

  private static final Unit PIECE = UnitTable.ALL.get("piece");

  private static final Set<String> SMALL =
      Set.of("and", "or", "of", "a", "to", "any", "size", "nfs");

  /**
   * Reads the words of a portion.
   *
   * @param unit the publisher's unit, such as {@code cup, sliced} or {@code 125mL}
   */
  static FoodMeasure of(String label, BigDecimal amount, String unit, BigDecimal weight) {
    var exact = LineReader.DEFAULT.read(unit);
    if (exact.quantity() != null && exact.foodText().isEmpty()) {
      return read(label, amount.multiply(exact.quantity().min()), exact.unit(), unit, weight);
    }
    var one = LineReader.DEFAULT.read("1 " + unit);
    var counted = Quantity.ONE.equals(one.quantity());
    return read(label, amount, counted ? one.unit() : null, unit, weight);
  }

  private static FoodMeasure read(
      String label, BigDecimal amount, @Nullable Unit measure, String text, BigDecimal weight) {
    var exact = measure == null || measure.is(Unit.Kind.COUNT) ? null : measure;
    Set<Unit> counts = new LinkedHashSet<>();
    Set<Unit> sizes = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    var tokens = Token.listTokens(Token.tidy(text));
    int depth = 0;
    for (int at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      depth = Math.max(0, depth + (token.is("(") ? 1 : token.is(")") ? -1 : 0));
      if (depth > 0 || !token.isWord() || SMALL.contains(token.plain())) {
        continue;
      }
      var named = UnitTable.ALL.find(tokens, at);
      var kind = named.map(found -> found.unit().kind()).orElse(null);
      if (kind == null || (kind == Unit.Kind.COUNT && exact != null)) {
        words.addAll(FoodWords.of(token.text()));
        continue;
      }
      if (kind == Unit.Kind.SIZE) {
        sizes.add(named.get().unit());
      } else if (kind == Unit.Kind.COUNT) {
        counts.add(named.get().unit());
      }
      at = named.get().next() - 1;
    }
    return new FoodMeasure(
        label,
        amount,
        exact,
        counts,
        sizes,
        words.isEmpty() ? null : words.iterator().next(),
        words,
        weight);
  }

  boolean isHousehold() {
    return first == null || !NOT_A_MEASURE.contains(first);
  }

  boolean isVolume() {
    return unit != null && unit.is(Unit.Kind.VOLUME);
  }

  /** Whether it is measured in this piece or vessel. */
  boolean counts(Unit piece) {
    return unit == null && counts.contains(piece);
  }

  /** Whether it is one of the food itself: "1 banana", "1 large", "1 nut", "10". */
  boolean isPieceOf(Set<String> foodWords) {
    if (unit != null || !(counts.isEmpty() || counts.equals(Set.of(PIECE)))) {
      return false;
    }
    if (first == null) {
      return !counts.isEmpty() || !sizes.isEmpty() || amount.compareTo(BigDecimal.ONE) >= 0;
    }
    return WHOLE.contains(first) || foodWords.contains(first);
  }

  /** How many of its words the text has, too. */
  long shared(Set<String> foodWords) {
    return words.stream().filter(foodWords::contains).count();
  }

  /** Whether it says nothing beside unit, size and food. */
  boolean isPlain(Set<String> foodWords) {
    return foodWords.containsAll(words);
  }

  /** Whether it is the weight of what a larger measure leaves: "1 cup, in shell, yields". */
  boolean isYield() {
    return words.contains("yield");
  }
}
