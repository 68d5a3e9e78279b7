package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.Item;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A described food that may mean several foods of the catalog. None is chosen; the candidates are
 * shown. One finding per description.
 */
final class FoodAmbiguous implements AdvisoryRule {

  private static final RuleId ID = new RuleId("food-ambiguous");
  private static final Citation BASIS = new Citation("product-policy", "completeness");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.AMBIGUOUS_FOOD);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var byLabel = new TreeMap<String, Item.Food>();
    for (var counted : situation.diary().recordedItems()) {
      if (counted.item() instanceof Item.Food food && food.candidates().size() > 1) {
        byLabel.putIfAbsent(food.label(), food);
      }
    }
    return byLabel.values().stream()
        .map(
            food ->
                Finding.of(FindingCode.AMBIGUOUS_FOOD, Severity.INFO, "unknown-is-not-zero")
                    .because("label", food.label())
                    .because(
                        "candidates",
                        food.candidates().stream()
                            .map(
                                one ->
                                    Facts.of(
                                        "foodId", one.foodId(),
                                        "label", one.label(),
                                        "mgPer100", one.mgPer100()))
                            .toList())
                    .advise(AdvisedAction.CHOOSE_FOOD))
        .toList();
  }
}
