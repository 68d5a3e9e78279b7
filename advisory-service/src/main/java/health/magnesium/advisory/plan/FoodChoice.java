package health.magnesium.advisory.plan;

import health.magnesium.advisory.reference.FoodRule;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.RemovedFood;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The foods a plan may offer to a person, and those it leaves out with the first reason that holds,
 * in the order of the reference tables: tags that exclude, classes that are missing, limits of a
 * portion.
 *
 * <p>A nutrient that is not known counts as over its limit. Foods that the catalog does not tag
 * {@code suggestable} are neither offered nor listed.
 *
 * @param allowed in order of food id, each with known magnesium above zero
 * @param excluded in order of label
 */
record FoodChoice(List<CandidateFood> allowed, List<RemovedFood> excluded) {

  private static final String SUGGESTABLE = "suggestable";
  private static final String MAGNESIUM_UNKNOWN = "magnesium-unknown";
  private static final String UNKNOWN_SUFFIX = "-unknown";
  private static final String LIMIT_SUFFIX = "-limit";

  FoodChoice {
    allowed = List.copyOf(allowed);
    excluded = List.copyOf(excluded);
  }

  static FoodChoice of(List<CandidateFood> candidates, Set<String> facts, ReferenceTables tables) {
    var rules = tables.foodRules().stream().filter(rule -> facts.contains(rule.fact())).toList();
    var allowed = new ArrayList<CandidateFood>();
    var excluded = new ArrayList<RemovedFood>();
    for (var food : candidates) {
      if (!food.tags().contains(SUGGESTABLE)) {
        continue;
      }
      reason(food, rules)
          .ifPresentOrElse(
              reason -> excluded.add(new RemovedFood(food.foodId(), food.label(), reason)),
              () -> allowed.add(food));
    }
    allowed.removeIf(food -> food.magnesiumMg().signum() == 0);
    allowed.sort(Comparator.comparing(CandidateFood::foodId));
    excluded.sort(Comparator.comparing(RemovedFood::label).thenComparing(RemovedFood::foodId));
    return new FoodChoice(allowed, excluded);
  }

  private static Optional<String> reason(CandidateFood food, List<FoodRule> rules) {
    return rules.stream()
        .flatMap(rule -> reason(food, rule).stream())
        .findFirst()
        .or(
            () ->
                food.magnesiumMgPer100g() == null
                    ? Optional.of(MAGNESIUM_UNKNOWN)
                    : Optional.empty());
  }

  private static Optional<String> reason(CandidateFood food, FoodRule rule) {
    return switch (rule) {
      case FoodRule.Excluded excluded ->
          food.tags().contains(excluded.tag()) ? Optional.of(excluded.reason()) : Optional.empty();
      case FoodRule.OneTagNeeded needed ->
          needed.anyOf().stream().noneMatch(food.tags()::contains)
              ? Optional.of(needed.reason())
              : Optional.empty();
      case FoodRule.Limited limited -> overLimit(amount(food, limited.nutrient()), limited);
    };
  }

  private static Optional<String> overLimit(@Nullable BigDecimal amount, FoodRule.Limited rule) {
    if (amount == null) {
      return Optional.of(rule.reason() + UNKNOWN_SUFFIX);
    }
    return amount.compareTo(rule.belowPerPortion()) >= 0
        ? Optional.of(rule.reason() + LIMIT_SUFFIX)
        : Optional.empty();
  }

  private static @Nullable BigDecimal amount(CandidateFood food, FoodRule.Nutrient nutrient) {
    return food.perPortion(
        switch (nutrient) {
          case POTASSIUM -> food.potassiumMgPer100g();
          case PHOSPHORUS -> food.phosphorusMgPer100g();
          case VITAMIN_K -> food.vitaminKUgPer100g();
          case FIBRE -> food.fibreGPer100g();
        });
  }
}
