package health.magnesium.catalog.search;

import java.util.Comparator;
import java.util.Map;

/**
 * A food that fits, with its place in the order.
 *
 * @param rank the lower, the earlier; equal ranks by food id
 * @param fit of the name that fits best
 * @param closeness cost of the fit without what is about preparation, to tell equally good foods
 * @param confidence at most this
 */
record Ranked(FoodName food, Fit fit, int rank, int closeness, Confidence confidence) {

  static final Comparator<Ranked> ORDER =
      Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> ranked.food().foodId());

  private static final int LONGEST_NAME = 999;

  /** Newer and analysed before older and calculated, of two that fit equally. */
  private static final Map<String, Integer> DATASETS =
      Map.of(
          FoodName.OWN,
          -10,
          "fdc-foundation",
          0,
          "sr",
          2,
          "fdc-sr-legacy",
          2,
          "fndds",
          3,
          "fdc-survey",
          3);

  private static final int OTHER_DATASET = 5;
  private static final int UNKNOWN_MAGNESIUM = 2;
  private static final int BEHIND = 10_000;

  static Ranked of(FoodName food, Fit fit, int synonyms, Confidence atMost) {
    int cost = fit.cost() + synonyms + DATASETS.getOrDefault(food.dataset(), OTHER_DATASET);
    if (food.tags() != null) {
      cost--;
    }
    if (food.magnesiumMg() == null) {
      cost += UNKNOWN_MAGNESIUM;
    }
    int behind =
        switch (fit.kind()) {
          case IS, KIND_OF -> 0;
          case LACKS_A_WORD -> BEHIND;
          case OTHER_FOOD, NOT -> 2 * BEHIND;
        };
    int rank = (behind + cost) * (LONGEST_NAME + 1) + Math.min(food.name().length(), LONGEST_NAME);
    int closeness = fit.cost() - fit.preparation() + Math.max(0, synonyms);
    return new Ranked(food, fit, rank, closeness, atMost);
  }

  Fit.Kind kind() {
    return fit.kind();
  }

  static Ranked better(Ranked one, Ranked other) {
    return ORDER.compare(one, other) <= 0 ? one : other;
  }
}
