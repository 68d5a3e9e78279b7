package health.magnesium.catalog.ownfoods;

import static health.magnesium.catalog.ownfoods.Kitchen.measured;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NullUnmarked // filled by the framework
class OwnRecipeTest {

  /** Almonds have 270 mg of magnesium in 100 g. */
  private static final String ALMONDS = "sr-12061";

  private final Kitchen own = new Kitchen();

  @Inject CatalogReset catalog;

  @BeforeEach
  void theStarterTable() {
    catalog.toStarter();
  }

  @Test
  void addsUpGramsAndPortionsOfPublishersAndOwnFoods() {
    var bar = own.creates(measured("Bar", 120));
    var dish =
        own.creates(
            recipe(
                "\"yieldGrams\": 150, \"retention\": 0.9",
                "{\"foodId\": \"%s\", \"grams\": 100, \"retention\": 1}".formatted(ALMONDS),
                "{\"foodId\": \"%s\", \"portion\": \"1 bar\", \"count\": 1.5}".formatted(bar)));

    // 270 mg + 60 g · 1.2 mg/g · 0.9 = 334.8 mg in 150 g
    own.call()
        .get("/v1/foods/" + dish)
        .then()
        .body("magnesium.kind", equalTo("measured"))
        .body("magnesium.grade", equalTo("calculated"))
        .body("magnesium.amountMg", equalTo(223.2f))
        .body("nutrients.energyKcal", equalTo(546))
        .body("nutrients.potassiumMg", nullValue())
        .body("own.yieldGrams", equalTo(150))
        .body("own.ingredients.foodId", contains(ALMONDS, bar))
        .body("own.ingredients.revision", contains(1, 1))
        .body("own.ingredients.grams", contains(100, 60.0f))
        .body("own.ingredients.magnesiumMg", contains(270, 64.8f))
        .body("own.newerIngredients", equalTo(false));
  }

  @Test
  void isWithoutANumberAsSoonAsOneIngredientIs() {
    var broth = own.creates(Kitchen.direct("Broth", "{\"kind\": \"unknown\"}"));
    var dish = own.creates(recipe("\"yieldFactor\": 1", grams(ALMONDS, 50), grams(broth, 50)));

    own.call()
        .get("/v1/foods/" + dish)
        .then()
        .body("magnesium.kind", equalTo("unknown"))
        .body("magnesium.amountMg", nullValue())
        .body("magnesium.minMg", equalTo(135))
        .body("magnesium.maxMg", nullValue())
        .body("own.withoutNumber", contains(broth))
        .body("own.ingredients.magnesiumKind", contains("measured", "unknown"));
  }

  @Test
  void isMadeOfRecipesButNotOfItself() {
    var filling = own.creates(recipe("\"yieldFactor\": 1", grams(ALMONDS, 50)));
    var cake = own.creates(recipe("\"yieldFactor\": 1", grams(filling, 50)));

    own.call().get("/v1/foods/" + cake).then().body("magnesium.amountMg", equalTo(270));
    own.revises(filling, recipe("\"yieldFactor\": 1", grams(cake, 10)))
        .then()
        .statusCode(422)
        .body("type", endsWith("recipe-refused"))
        .body("detail", containsString(filling + " > " + cake + " > " + filling));
    own.call().get("/v1/foods/" + filling).then().body("revision", equalTo(1));
  }

  @Test
  void isNotDeeperThanFiveRecipes() {
    var inner = own.creates(recipe("\"yieldFactor\": 1", grams(ALMONDS, 50)));
    for (int depth = 2; depth <= 5; depth++) {
      inner = own.creates(recipe("\"yieldFactor\": 1", grams(inner, 50)));
    }

    own.sends(recipe("\"yieldFactor\": 1", grams(inner, 50)))
        .post("/v1/foods")
        .then()
        .statusCode(422)
        .body("detail", containsString("at most 5 deep"));
  }

  @Test
  void namesEachIngredientThatCannotBeUsed() {
    var milk =
        own.creates(
            """
            {"name": "Oat drink", "source": {"kind": "label", "text": "carton", "date": "2024-05-01"},
             "label": {"servingMillilitres": 200, "magnesiumMg": 20}}""");

    own.sends(
            recipe(
                "\"yieldFactor\": 1",
                grams(milk, 100),
                "{\"foodId\": \"sr-99999\", \"grams\": 1}",
                "{\"foodId\": \"%s\", \"portion\": \"a fistful\", \"count\": 1}"
                    .formatted(ALMONDS)))
        .post("/v1/foods")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/recipe/ingredients/0/millilitres",
                "/recipe/ingredients/1/foodId",
                "/recipe/ingredients/2/portion"));
    own.sends(
            recipe(
                "\"yieldFactor\": 1",
                "{\"foodId\": \"%s\", \"portion\": \"1 serving\", \"count\": 1}".formatted(milk)))
        .post("/v1/foods")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/recipe/yieldFactor"));
    own.sends(recipe("\"retention\": 0", "{\"foodId\": \"sr-1\"}"))
        .post("/v1/foods")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems("/recipe/ingredients/0/grams", "/recipe/yieldGrams", "/recipe/retention"))
        .body("errors", hasSize(3));
  }

  @Test
  void staysAsItIsUntilItIsWorkedOutAnew() {
    var bar = own.creates(measured("Bar", 120));
    var dish = own.creates(recipe("\"yieldFactor\": 1", grams(bar, 50)));
    own.revises(bar, measured("Bar", 140)).then().statusCode(200);
    var path = "/v1/foods/" + dish;

    own.call()
        .get(path)
        .then()
        .body("magnesium.amountMg", equalTo(120))
        .body("own.newerIngredients", equalTo(true));
    own.sends("{}")
        .post(path + "/recalculation")
        .then()
        .statusCode(200)
        .body("changed", equalTo(true))
        .body("revision", equalTo(1))
        .body("before.amountMg", equalTo(120))
        .body("after.amountMg", equalTo(140))
        .body("ingredients.usedRevision", contains(1))
        .body("ingredients.newestRevision", contains(2));
    own.call().get(path).then().body("revision", equalTo(1));
    own.sends("{\"dryRun\": false}").post(path + "/recalculation").then().statusCode(428);
    own.sends("{\"dryRun\": false}")
        .header("If-Match", own.etag(dish))
        .post(path + "/recalculation")
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
    own.call()
        .get(path)
        .then()
        .body("magnesium.amountMg", equalTo(140))
        .body("own.newerIngredients", equalTo(false));
    own.sends("{}").post(path + "/recalculation").then().body("changed", equalTo(false));
  }

  private static String grams(String foodId, int grams) {
    return "{\"foodId\": \"%s\", \"grams\": %d}".formatted(foodId, grams);
  }

  static String recipe(String how, String... ingredients) {
    return "{\"name\": \"Dish\", \"recipe\": {\"ingredients\": [%s], %s}}"
        .formatted(String.join(", ", ingredients), how);
  }
}
