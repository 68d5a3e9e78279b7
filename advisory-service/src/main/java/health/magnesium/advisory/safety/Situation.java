package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.AdequacyResult;
import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.ProductGroup;
import health.magnesium.advisory.reference.ReferenceTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a rule may look at.
 *
 * @param removedFoods foods that the plan leaves out for this person
 * @param supplementConsidered whether intake is likely low and food alone does not close the gap,
 *     so that a supplement would be suggested if every gate were clear
 */
public record Situation(
    LocalDate assessmentDate,
    Authority authority,
    Person person,
    Diary diary,
    AdequacyResult adequacy,
    ProductIntake products,
    KidneyFunction kidneys,
    LabReadings labs,
    List<RemovedFood> removedFoods,
    boolean supplementConsidered) {

  public Situation {
    removedFoods = List.copyOf(removedFoods);
  }

  /** Whether a magnesium product is in use or about to be suggested. */
  boolean concernsProducts() {
    return supplementConsidered || hasProductInUse();
  }

  /** Whether a product that brings magnesium into the body is in use, whatever its dose. */
  public boolean hasProductInUse() {
    return !diary.productsInUse().isEmpty();
  }

  /** The labels of the magnesium products in use, each once, in alphabetical order. */
  List<String> productLabels() {
    return diary.productsInUse().stream()
        .map(used -> used.item().label())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The labels of the swallowed products in use of that group, each once, in alphabetical order.
   */
  List<String> labelsOf(ProductGroup group, ReferenceTables tables) {
    return diary.productsInUse().stream()
        .filter(CountedItem::isCounted)
        .flatMap(used -> used.product().stream())
        .filter(
            product ->
                tables.isIn(
                    group, product.route().code(), product.productType().code(), product.form()))
        .map(Item.Product::label)
        .distinct()
        .sorted()
        .toList();
  }

  /** The foods that the plan leaves out for a reason that begins with the topic. */
  List<Map<String, @Nullable Object>> removedBecauseOf(String topic) {
    return removedFoods.stream()
        .filter(food -> food.reason().startsWith(topic))
        .map(
            food ->
                Facts.of("foodId", food.foodId(), "label", food.label(), "reason", food.reason()))
        .toList();
  }

  /** Adds to a finding the numbers behind the verdict. */
  Finding explainAdequacy(Finding finding) {
    var shown = adequacy.shown();
    return finding
        .because("group", shown.group())
        .because("meanMg", diary.meanMg().map(PlainDecimal::mg).orElse(null))
        .because("earMg", shown.earMg())
        .because("rdaMg", shown.rdaMg())
        .because("z", shown.z())
        .because("probabilityAdequate", shown.probabilityAdequate())
        .because("completeDays", diary.usedDays().size())
        .because("lowerBound", diary.isLowerBound());
  }

  boolean isUnderYears(int years) {
    return person.ageOn(assessmentDate).isUnderYears(years);
  }
}
