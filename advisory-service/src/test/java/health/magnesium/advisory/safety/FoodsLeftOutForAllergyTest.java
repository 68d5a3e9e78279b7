package health.magnesium.advisory.safety;

import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Allergen;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoodsLeftOutForAllergyTest {

  private final AdvisoryRule rule = new FoodsLeftOutForAllergy();

  @Test
  void namesAllergiesAndFoods() {
    assertThat(
            aWomanOf(40)
                .allergicTo(Allergen.TREE_NUT, Allergen.SOY)
                .planLeavesOut("sr-12061", "almonds", "allergy-tree-nut")
                .assessedBy(rule)
                .getFirst()
                .because())
        .containsEntry("allergies", List.of("soy", "tree-nut"))
        .containsEntry("foodCount", 1)
        .containsEntry(
            "foods",
            List.of(
                Facts.of("foodId", "sr-12061", "label", "almonds", "reason", "allergy-tree-nut")));
  }

  @Test
  void isSilentWhenNothingHadToGo() {
    assertThat(aWomanOf(40).allergicTo(Allergen.TREE_NUT).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }

  @Test
  void doesNotCountFoodsLeftOutForOtherReasons() {
    assertThat(
            aWomanOf(40)
                .allergicTo(Allergen.TREE_NUT)
                .planLeavesOut("sr-11457", "spinach", "oxalate-limit")
                .assessedBy(rule))
        .isEmpty();
  }
}
