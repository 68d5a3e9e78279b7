package health.magnesium.advisory.plan;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.plan.Foods.food;
import static health.magnesium.advisory.plan.Foods.withMinerals;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.plan.Plan.ExcludedFood;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodChoiceTest {

  private static FoodChoice choice(String fact, CandidateFood... foods) {
    return FoodChoice.of(List.of(foods), Set.copyOf(List.of("everyone", fact)), TABLES);
  }

  @ParameterizedTest(name = "{0} leaves out {1}")
  @CsvSource({
    "allergy:tree-nut, contains-tree-nut, allergy-tree-nut",
    "allergy:tree-nut, nut-almond, allergy-tree-nut",
    "allergy:tree-nut, nut-cashew, allergy-tree-nut",
    "allergy:peanut, contains-peanut, allergy-peanut",
    "allergy:sesame, contains-sesame, allergy-sesame",
    "allergy:soy, contains-soy, allergy-soy",
    "allergy:milk, contains-milk, allergy-milk",
    "allergy:egg, contains-egg, allergy-egg",
    "allergy:wheat, contains-wheat, allergy-wheat",
    "allergy:gluten, contains-gluten, allergy-gluten",
    "allergy:gluten, contains-wheat, allergy-gluten",
    "allergy:gluten, may-contain-gluten, allergy-gluten",
    "allergy:fish, contains-fish, allergy-fish",
    "allergy:shellfish, contains-shellfish, allergy-shellfish",
    "allergy:lupin, contains-lupin, allergy-lupin",
    "allergy:mustard, contains-mustard, allergy-mustard",
    "allergy:celery, contains-celery, allergy-celery",
    "condition:coeliac, contains-gluten, coeliac",
    "condition:coeliac, may-contain-gluten, coeliac",
    "diet:gluten-free, may-contain-gluten, diet-gluten-free",
    "diet:vegan, meat, diet-vegan",
    "diet:vegan, vegetarian, diet-vegan",
    "diet:vegan, pescatarian, diet-vegan",
    "diet:vegan, contains-milk, diet-vegan",
    "diet:vegetarian, meat, diet-vegetarian",
    "diet:vegetarian, pescatarian, diet-vegetarian",
    "diet:pescatarian, meat, diet-pescatarian",
    "diet:low-sodium, salted, diet-low-sodium",
    "diet:low-oxalate, oxalate-high, oxalate-limit",
    "condition:oxalate-stones, oxalate-high, oxalate-limit",
    "condition:swallowing-difficulty, whole-nut-or-seed, swallowing-difficulty",
    "condition:swallowing-difficulty, high-fibre-rough, swallowing-difficulty",
    "condition:ileostomy, high-fibre-rough, ileostomy",
    "age:small-child, whole-nut-or-seed, choking-risk",
    "age:child, caffeine, caffeine",
    "medication:vitamin-k-antagonist, vitamin-k2-rich, vitamin-k",
    "everyone, alcohol, alcohol",
    "everyone, selenium-high, selenium",
    "everyone, iodine-high, iodine",
    "everyone, baby-food, baby-food",
    "everyone, dry-ingredient, not-eaten-as-is"
  })
  void leavesOutFoodsByTag(String fact, String tag, String reason) {
    var choice = choice(fact, food("a", "90", tag), food("b", "90", "vegan", "oxalate-low"));

    assertThat(choice.excluded()).containsExactly(new ExcludedFood("a", "food a", reason));
    assertThat(choice.allowed()).extracting(CandidateFood::foodId).containsExactly("b");
  }

  @ParameterizedTest(name = "{0} keeps {1}")
  @CsvSource({
    "allergy:peanut, contains-tree-nut",
    "allergy:wheat, may-contain-gluten",
    "diet:vegetarian, vegetarian",
    "diet:pescatarian, pescatarian",
    "diet:vegan, vegan",
    "diet:low-oxalate, oxalate-moderate",
    "everyone, caffeine",
    "everyone, whole-nut-or-seed",
    "everyone, oxalate-high",
    "everyone, fortified-magnesium"
  })
  void keepsFoodsThatTheFactDoesNotConcern(String fact, String tag) {
    assertThat(choice(fact, food("a", "90", tag)).allowed()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "diet:vegan, diet-class-unknown", "diet:vegetarian, diet-class-unknown",
    "diet:pescatarian, diet-class-unknown", "diet:low-oxalate, oxalate-unknown",
    "condition:oxalate-stones, oxalate-unknown"
  })
  void leavesOutFoodsThatNobodyClassified(String fact, String reason) {
    assertThat(choice(fact, food("a", "90")).excluded())
        .containsExactly(new ExcludedFood("a", "food a", reason));
  }

  /** The portion is 50 g, so 400 mg per 100 g are 200 mg in it. */
  @ParameterizedTest(name = "{0}: {1} {2} {3} -> {4}")
  @CsvSource({
    "kidney:restrict-minerals, 399, 1, 1,",
    "kidney:restrict-minerals, 400, 1, 1, potassium-limit",
    "kidney:restrict-minerals, , 1, 1, potassium-unknown",
    "kidney:restrict-minerals, 1, 299, 1,",
    "kidney:restrict-minerals, 1, 300, 1, phosphorus-limit",
    "kidney:restrict-minerals, 1, , 1, phosphorus-unknown",
    "diet:low-potassium, 400, 1, 1, potassium-limit",
    "diet:low-potassium, 1, 999, 1,",
    "diet:low-phosphorus, 999, 300, 1, phosphorus-limit",
    "condition:hyperkalaemia, 400, 1, 1, potassium-limit",
    "medication:vitamin-k-antagonist, 1, 1, 119,",
    "medication:vitamin-k-antagonist, 1, 1, 120, vitamin-k-limit",
    "medication:vitamin-k-antagonist, 1, 1, , vitamin-k-unknown",
    "everyone, , , ,"
  })
  void limitsPortionsAndNeverReadsUnknownAsLow(
      String fact,
      @Nullable String potassium,
      @Nullable String phosphorus,
      @Nullable String vitaminK,
      @Nullable String reason) {
    var choice = choice(fact, withMinerals("a", potassium, phosphorus, vitaminK));

    if (reason == null) {
      assertThat(choice.allowed()).hasSize(1);
    } else {
      assertThat(choice.excluded()).containsExactly(new ExcludedFood("a", "food a", reason));
    }
  }

  @Test
  void leavesOutFoodsOfUnknownMagnesium() {
    assertThat(choice("everyone", food("a", "group", null, "100", 0)).excluded())
        .containsExactly(new ExcludedFood("a", "food a", "magnesium-unknown"));
  }

  @Test
  void offersNothingThatTheCatalogDoesNotSuggest() {
    var oil =
        new CandidateFood(
            "oil",
            "oil",
            "fats",
            "1 tbsp",
            BigDecimal.TEN,
            BigDecimal.ONE,
            null,
            null,
            null,
            null,
            Set.of("meat"),
            0);

    var choice = choice("diet:vegan", oil);

    assertThat(choice.allowed()).isEmpty();
    assertThat(choice.excluded()).isEmpty();
  }

  @Test
  void offersNothingWithoutMagnesium() {
    assertThat(choice("everyone", food("a", "0")).allowed()).isEmpty();
  }

  @Test
  void listsExcludedFoodsInOrderOfLabel() {
    var choice = choice("diet:vegan", food("c", "1", "meat"), food("a", "1", "meat"));

    assertThat(choice.excluded()).extracting(ExcludedFood::foodId).containsExactly("a", "c");
  }
}
