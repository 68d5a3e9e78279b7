package health.magnesium.advisory.plan;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.plan.Foods.food;
import static health.magnesium.advisory.plan.Foods.withFibre;
import static health.magnesium.advisory.plan.Foods.withMinerals;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.reference.FoodRule;
import health.magnesium.advisory.safety.FindingTexts;
import health.magnesium.advisory.safety.RemovedFood;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoodChoiceTest {

  private static final String HERE = "health/magnesium/advisory/plan/FoodChoiceTest.java";

  private static FoodChoice choice(String fact, CandidateFood... foods) {
    return FoodChoice.of(List.of(foods), Set.copyOf(List.of("everyone", fact)), TABLES);
  }

  @ParameterizedTest(name = "{0} leaves out {1}")
  @CsvSource({
    "allergy:tree-nut, contains-tree-nut, allergy-tree-nut",
    "allergy:tree-nut, nut-almond, allergy-tree-nut",
    "allergy:tree-nut, nut-cashew, allergy-tree-nut",
    "allergy:tree-nut, nut-pistachio, allergy-tree-nut",
    "allergy:tree-nut, nut-walnut, allergy-tree-nut",
    "allergy:tree-nut, nut-pecan, allergy-tree-nut",
    "allergy:tree-nut, nut-hazelnut, allergy-tree-nut",
    "allergy:tree-nut, nut-brazil, allergy-tree-nut",
    "allergy:tree-nut, nut-macadamia, allergy-tree-nut",
    "allergy:tree-nut, nut-pine, allergy-tree-nut",
    "allergy:tree-nut, nut-chestnut, allergy-tree-nut",
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
    "condition:kidney-stone, oxalate-high, oxalate-limit",
    "condition:hyperoxaluria, oxalate-high, oxalate-limit",
    "condition:bariatric-surgery, oxalate-high, oxalate-limit",
    "condition:digestive-stricture, whole-nut-or-seed, digestive-stricture",
    "condition:digestive-stricture, high-fibre-rough, digestive-stricture",
    "condition:gastroparesis, whole-nut-or-seed, gastroparesis",
    "condition:gastroparesis, high-fibre-rough, gastroparesis",
    "condition:diverticulitis, whole-nut-or-seed, diverticulitis",
    "condition:diverticulitis, high-fibre-rough, diverticulitis",
    "condition:crohn, whole-nut-or-seed, crohn",
    "condition:crohn, high-fibre-rough, crohn",
    "diet:vegan, contains-egg, diet-vegan",
    "diet:vegan, contains-fish, diet-vegan",
    "diet:vegan, contains-shellfish, diet-vegan",
    "diet:vegetarian, contains-fish, diet-vegetarian",
    "diet:vegetarian, contains-shellfish, diet-vegetarian",
    "condition:coeliac, contains-wheat, coeliac",
    "diet:gluten-free, contains-gluten, diet-gluten-free",
    "diet:gluten-free, contains-wheat, diet-gluten-free",
    "condition:ileostomy, whole-nut-or-seed, ileostomy",
    "everyone, nut-brazil, selenium",
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
    var choice =
        choice(fact, food("a", "90", tag), food("b", "90", "vegan", "oxalate-low", "sodium-low"));

    assertThat(choice.excluded()).containsExactly(new RemovedFood("a", "food a", reason));
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
    "diet:vegan, diet-class-unknown",
    "diet:vegetarian, diet-class-unknown",
    "diet:pescatarian, diet-class-unknown",
    "diet:low-oxalate, oxalate-unknown",
    "condition:oxalate-stones, oxalate-unknown",
    "condition:hyperoxaluria, oxalate-unknown",
    "condition:kidney-stone, oxalate-unknown",
    "condition:bariatric-surgery, oxalate-unknown",
    "diet:low-sodium, sodium-not-low"
  })
  void leavesOutFoodsThatNobodyClassified(String fact, String reason) {
    assertThat(choice(fact, food("a", "90")).excluded())
        .containsExactly(new RemovedFood("a", "food a", reason));
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
    "lab:potassium-high, 399, 1, 1,",
    "lab:potassium-high, 400, 1, 1, potassium-limit",
    "lab:potassium-high, , 1, 1, potassium-unknown",
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
      assertThat(choice.excluded()).containsExactly(new RemovedFood("a", "food a", reason));
    }
  }

  @ParameterizedTest(name = "{0}: {1} g of fibre -> {2}")
  @CsvSource({
    "condition:swallowing-difficulty, 4.9,", "condition:swallowing-difficulty, 5, fibre-limit",
    "condition:swallowing-difficulty, , fibre-unknown", "condition:ileostomy, 5, fibre-limit",
    "condition:digestive-stricture, 5, fibre-limit", "condition:gastroparesis, 5, fibre-limit",
    "condition:diverticulitis, 5, fibre-limit", "condition:crohn, 5, fibre-limit",
    "everyone, 50,", "everyone, ,"
  })
  void limitsFibreWhereTheGutIsNarrowSlowOrSore(
      String fact, @Nullable String grams, @Nullable String reason) {
    assertThat(choice(fact, withFibre("a", grams)).excluded())
        .extracting(RemovedFood::reason)
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonHasWords(String reason) {
    assertThat(FindingTexts.in(Locale.ENGLISH).sentence("excluded." + reason, Map.of()))
        .isNotBlank();
  }

  static Stream<String> reasons() {
    return Stream.concat(
            Stream.of("magnesium-unknown"),
            TABLES.foodRules().stream()
                .flatMap(
                    rule ->
                        rule instanceof FoodRule.Limited
                            ? Stream.of(rule.reason() + "-limit", rule.reason() + "-unknown")
                            : Stream.of(rule.reason())))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsTriedHere(FoodRule rule) throws IOException {
    var rows = Files.readString(Path.of("src/test/java").resolve(HERE));

    assertThat(rows).contains(rule.fact());
    if (rule instanceof FoodRule.Excluded excluded) {
      assertThat(rows).contains(excluded.fact() + ", " + excluded.tag() + ", " + excluded.reason());
    }
  }

  static List<FoodRule> rules() {
    return TABLES.foodRules();
  }

  @Test
  void leavesOutFoodsOfUnknownMagnesium() {
    assertThat(choice("everyone", food("a", "group", null, "100", 0)).excluded())
        .containsExactly(new RemovedFood("a", "food a", "magnesium-unknown"));
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
  void listsRemovedFoodsInOrderOfLabel() {
    var choice = choice("diet:vegan", food("c", "1", "meat"), food("a", "1", "meat"));

    assertThat(choice.excluded()).extracting(RemovedFood::foodId).containsExactly("a", "c");
  }
}
