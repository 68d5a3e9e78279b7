package health.magnesium.catalog.search;

import health.magnesium.catalog.search.NameReading.Place;
import health.magnesium.catalog.search.NameReading.Word;

/**
 * How well a food's name answers what is asked. The lower the cost, the likelier the food is meant;
 * costs compare only within a kind.
 *
 * @param preparation the part of the cost that is about how the food was prepared
 */
record Fit(Kind kind, int cost, int preparation) {

  static final Fit NONE = new Fit(Kind.NOT, 0, 0);

  /** A name with more unasked than this is of a dish. */
  private static final int TOO_MUCH_ELSE = 120;

  /** What the food is to the asker, the closest first. */
  enum Kind {
    /** It is what is asked for. */
    IS,
    /** It is a kind of it: "Almond butter" for "butter". */
    KIND_OF,
    /** It is what is asked for, but for one word that its name does not have. */
    LACKS_A_WORD,
    /** It has every word, but is a dish, a maker's or else another food. */
    OTHER_FOOD,
    /** It is not the thing. */
    NOT
  }

  /** Judges a name. */
  static Fit of(NameReading name, FoodAsked asked) {
    int preparation = PreparationFit.cost(name, asked.preparations());
    if (preparation == PreparationFit.CONTRADICTION) {
      return NONE;
    }
    var count = new Count();
    for (var word : name.words()) {
      count.add(word, asked);
    }
    int missing = asked.words().size() - Integer.bitCount(count.covered);
    if (missing > 1 || count.covered == 0) {
      return NONE;
    }
    var kind = kind(name, count);
    if (preparation >= PreparationFit.UNSAID) {
      missing++;
    }
    if (kind == Kind.OTHER_FOOD && preparation > 0 && !asked.preparations().isEmpty()) {
      return NONE;
    }
    if (missing > 0) {
      var lacksOne = missing == 1 && kind == Kind.IS && mayLack(asked, count);
      kind = lacksOne ? Kind.LACKS_A_WORD : Kind.NOT;
    }
    int cost = count.cost + preparation + classCost(name, count) + orderCost(name, asked, count);
    return new Fit(kind, cost, preparation);
  }

  private static boolean mayLack(FoodAsked asked, Count count) {
    for (int i = 0; i < asked.words().size(); i++) {
      if ((count.covered & 1 << i) == 0 && asked.indispensable().contains(asked.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Kind kind(NameReading name, Count count) {
    if (count.brandUnasked
        || name.nameClass() == NameClass.OTHER && !count.classAsked
        || count.cost > TOO_MUCH_ELSE) {
      return Kind.OTHER_FOOD;
    }
    if (count.nounAsked) {
      return count.premodifiers == 0 ? Kind.IS : Kind.KIND_OF;
    }
    if (count.classAsked) {
      return Kind.IS;
    }
    return name.nameClass() == NameClass.WEAK && count.qualifierAsked
        ? Kind.KIND_OF
        : Kind.OTHER_FOOD;
  }

  private static int classCost(NameReading name, Count count) {
    var nameClass = name.nameClass();
    return nameClass == null || count.classAsked ? 0 : nameClass.unasked();
  }

  /** "Chocolate milk" is not "milk chocolate". */
  private static int orderCost(NameReading name, FoodAsked asked, Count count) {
    var sameNoun =
        name.words().stream()
            .anyMatch(
                word ->
                    (word.noun() || word.place() == Place.CLASS)
                        && word.text().equals(asked.noun()));
    return sameNoun || asked.unfinished() || !count.nounAsked ? 0 : 15;
  }

  /** What a pass over the words of a name finds. */
  private static final class Count {
    private int covered;
    private int cost;
    private int premodifiers;
    private boolean brandUnasked;
    private boolean nounAsked;
    private boolean classAsked;
    private boolean qualifierAsked;

    void add(Word word, FoodAsked asked) {
      int index = asked.indexOf(word.text());
      if (index >= 0 && word.place() != Place.WITHOUT) {
        covered |= 1 << index;
        nounAsked |= word.noun();
        classAsked |= word.place() == Place.CLASS || word.place() == Place.BRAND;
        qualifierAsked |= word.place() == Place.QUALIFIER;
      } else if (!asked.neutral().contains(word.text())) {
        cost += word.unasked();
        brandUnasked |= word.place() == Place.BRAND;
        if (word.place() == Place.HEAD
            && !word.noun()
            && word.unasked() >= NameReading.ANOTHER_FOOD) {
          premodifiers++;
        }
      }
    }
  }
}
