package health.magnesium.catalog.starter;

import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.StagedFood;
import java.util.List;

/**
 * A row of the starter table with its portions.
 *
 * @param values only those that are known
 * @param portions the one usually eaten first; possibly none
 */
record StarterFood(
    StagedFood food,
    long line,
    List<String> aliases,
    String group,
    List<String> tags,
    List<PublishedValue> values,
    List<Portion> portions) {

  String id() {
    return food.foodId();
  }
}
