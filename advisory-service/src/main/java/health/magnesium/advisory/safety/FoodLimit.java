package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.FoodRule;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;

/**
 * The food rules about one topic: which of them hold for a person, and which foods the plan leaves
 * out by them.
 *
 * @param topic the beginning of the reasons in the food tables, for example {@code potassium}
 */
record FoodLimit(String topic, ReferenceTables tables) {

  /** Why foods are limited, for example {@code hyperkalaemia}; empty when they are not. */
  List<String> causes(Situation situation) {
    var facts =
        FoodFacts.of(
            situation.person(),
            situation.assessmentDate(),
            situation.kidneys(),
            situation.labs(),
            tables);
    return tables.foodRules().stream()
        .filter(rule -> rule.reason().startsWith(topic))
        .map(FoodRule::fact)
        .filter(facts::contains)
        .map(fact -> fact.substring(fact.indexOf(':') + 1))
        .distinct()
        .sorted()
        .toList();
  }

  /** Adds to a finding the causes and the foods that the plan leaves out. */
  Finding explain(Finding finding, Situation situation) {
    var foods = situation.removedBecauseOf(topic);
    return finding
        .because("causes", causes(situation))
        .because("foodCount", foods.size())
        .because("foods", foods);
  }
}
