package health.magnesium.catalog.search;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NullUnmarked // filled by the framework
class FoodSearchResourceTest {

  private static final List<String> SNIPPETS =
      List.of(
          "almond ", "'", "\"", "\\", " & ", " | ", "!", "(", ")", ":*", "<->", "\u0000", "\u0007",
          "🥜", "\ud83e", "\u202e", "שקד", "豆", "é", "  ", "%", "_", "--", ";", "a", "of the ",
          "raw ", "9", "½", "\n", "w/", "l'", "zzzzqq ", "with ", "no ");

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "almonds;sr-12061",
        "almond;sr-12061",
        "ALMONDS;sr-12061",
        "Nuts, almonds;sr-12061",
        "almond nuts;sr-12061",
        "almnods;sr-12061",
        "spinach raw;sr-11457",
        "raw spinach;sr-11457",
        "spinach cooked;sr-11458",
        "boiled spinach;sr-11458",
        "spinnach boiled;sr-11458",
        "courgette;sr-11477",
        "zucchini;sr-11477",
        "banana;sr-09040",
        "bananas;sr-09040",
        "brocoli raw;sr-11090",
        "avocado;sr-09037",
        "chickpeas boiled;sr-16057",
        "garbanzo beans boiled;sr-16057",
        "tap water;sr-14411"
      })
  void findsTheFoodThatIsMeant(String typed, String id) {
    assertThat(ids(typed)).as(typed).first().isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "spinach raw;boiled",
        "spinach boiled;raw",
        "apricots dried;raw",
        "lentils boiled;dry"
      })
  void tellsRawFromCookedAndDried(String typed, String otherState) {
    var names = found(typed).getList("items.name", String.class);

    assertThat(names)
        .isNotEmpty()
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains(otherState));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xqzzt", "magic unicorn sauce", "zzzzzzzzzz qqqqqqq"})
  void saysHonestlyThatNothingMatches(String typed) {
    reader()
        .queryParam("q", typed)
        .get("/v1/foods")
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("match", equalTo("none"))
        .body("next", nullValue());
  }

  @Test
  void saysWhenNoFoodHasEveryWord() {
    var found = found("almonds from jupiter");

    assertThat(found.getString("match")).isEqualTo("some-words");
    assertThat(found.getString("items[0].id")).isEqualTo("sr-12061");
    assertThat(found("almonds").getString("match")).isEqualTo("all-words");
  }

  @Test
  void findsWhileTyping() {
    assertThat(ids("almon")).contains("sr-12061");
  }

  @Test
  void plainFoodsComeBeforeBrandedOnes() {
    catalog.execute(
        """
        insert into food_search values
          ('fdc-1', 'fdc', null, null, '{}', true, false, 'almonds', 270, 'almond')""");
    try {
      var ids = ids("almonds");

      assertThat(ids).first().isEqualTo("sr-12061");
      assertThat(
              reader()
                  .get("/v1/foods?q=almonds&source=fdc")
                  .then()
                  .extract()
                  .jsonPath()
                  .getString("match"))
          .isEqualTo("all-words");
    } finally {
      catalog.execute("delete from food_search where food_id = 'fdc-1'");
    }
  }

  @Test
  void theFoodPlanReadsItsCandidatesInOneCall() {
    reader()
        .get("/v1/foods?tag=suggestable&limit=500")
        .then()
        .statusCode(200)
        .body("items", hasSize(112))
        .body("next", nullValue())
        .body("match", equalTo("not-asked"))
        .body("items.tags", everyItem(hasItem("suggestable")));
  }

  @Test
  void tagsAreRequiredTogether() {
    reader()
        .get("/v1/foods?tag=suggestable&tag=nut-almond")
        .then()
        .body("items", hasSize(greaterThanOrEqualTo(1)))
        .body("items.tags", everyItem(hasItem("nut-almond")))
        .body("items.tags", everyItem(hasItem("suggestable")));
  }

  @Test
  void filtersByCategoryGroupSourceAndMagnesium() {
    reader()
        .get("/v1/foods?category=nut-and-seed-products&group=seeds&source=sr&minMagnesium=300")
        .then()
        .body("items", hasSize(greaterThanOrEqualTo(3)))
        .body("items.category", everyItem(equalTo("nut-and-seed-products")))
        .body("items.group", everyItem(equalTo("seeds")))
        .body("items.nutrients.magnesiumMg", everyItem(greaterThanOrEqualTo(300)));
    reader().get("/v1/foods?source=ciqual").then().statusCode(200).body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "-name", "magnesium", "-magnesium", "-magnesium-per-100-kcal"})
  void everyOrderCanBeWalkedPageByPage(String sort) {
    var ids = new ArrayList<String>();
    var amounts = new ArrayList<Float>();
    String cursor = null;
    do {
      var request = reader().queryParam("sort", sort).queryParam("limit", 100);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/foods");
      page.then().statusCode(200);
      ids.addAll(page.jsonPath().getList("items.id", String.class));
      amounts.addAll(page.jsonPath().getList("items.nutrients.magnesiumMg", Float.class));
      cursor = page.jsonPath().getString("next");
      assertThat(page.header("Link")).isEqualTo(cursor == null ? null : page.header("Link"));
    } while (cursor != null);

    assertThat(ids).hasSize(1017).doesNotHaveDuplicates();
    if (sort.endsWith("-magnesium") || sort.equals("magnesium")) {
      var known = amounts.stream().filter(mg -> mg != null).toList();
      Comparator<Float> order =
          sort.startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder();
      assertThat(known).isSortedAccordingTo(order);
      assertThat(amounts.subList(known.size(), 1017)).containsOnlyNulls();
    }
  }

  @Test
  void aSearchCanBeWalkedPageByPage() {
    var all =
        reader().get("/v1/foods?q=beans&limit=500").jsonPath().getList("items.id", String.class);
    var walked = new ArrayList<String>();
    var page = reader().get("/v1/foods?q=beans&limit=7");
    while (true) {
      walked.addAll(page.jsonPath().getList("items.id", String.class));
      var next = page.header("Link");
      if (next == null) {
        break;
      }
      page = reader().urlEncodingEnabled(false).get(next.substring(1, next.indexOf('>')));
    }

    assertThat(all.size()).isGreaterThan(20);
    assertThat(walked).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "limit=0;limit",
        "limit=501;limit",
        "limit=abc;limit",
        "sort=size;sort",
        "sort=relevance;sort",
        "minMagnesium=-1;minMagnesium",
        "minMagnesium=abc;minMagnesium",
        "minMagnesium=1e400000;minMagnesium",
        "cursor=%21;cursor",
        "cursor=eA;cursor",
        "cursor=bmFtZR9ub3QtYXNrZWQfeAB4H3k;cursor",
        "category=a%00b;category",
        "kind=both;kind",
        "magnesiumKnown=maybe;magnesiumKnown",
        "without=milk,gold;without",
        "diet=paleo;diet",
        "minMagnesiumPer100Kcal=-1;minMagnesiumPer100Kcal",
        "tag=a%00b;tag"
      })
  void aParameterThatIsNotAllowedIsNamed(String query, String parameter) {
    reader()
        .urlEncodingEnabled(false)
        .get("/v1/foods?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void aCursorBelongsToItsOrder() {
    var cursor = reader().get("/v1/foods?limit=1").jsonPath().getString("next");

    reader()
        .queryParam("sort", "magnesium")
        .queryParam("cursor", cursor)
        .get("/v1/foods")
        .then()
        .statusCode(400)
        .body("detail", containsString("cursor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or 1=1 --",
        "a & | ! ( ) <->",
        "%",
        "\\",
        "\u0000",
        "?",
        ":q",
        "the and of",
        "ﬁ ½ ß 豆"
      })
  void anyTextIsOnlyText(String typed) {
    reader().queryParam("q", typed).get("/v1/foods").then().statusCode(200);
  }

  @Test
  void aTextOfMoreThanTwoHundredCharactersIsRefused() {
    reader().queryParam("q", "a".repeat(201)).get("/v1/foods").then().statusCode(400);
  }

  @Test
  void saysHowSureItIsAndWhatTheCandidatesDifferIn() {
    var found = found("pumpkin seeds");

    assertThat(found.getBoolean("ambiguous")).isTrue();
    assertThat(found.getList("candidates.foodId", String.class))
        .isEqualTo(found.getList("items.id", String.class));
    assertThat(found.getList("candidates.magnesiumMg", Float.class).stream().distinct().count())
        .isGreaterThan(1);
    assertThat(found.getList("candidates.confidence", String.class)).doesNotContain("high");
    assertThat(found("tempeh").getString("candidates[0].confidence")).isEqualTo("high");
  }

  @Test
  void saysHowAMistypedTextWasRead() {
    assertThat(found("spinnach boiled").getString("readAs")).isEqualTo("spinach boiled");
    assertThat(found("spinach boiled").getString("readAs")).isNull();
  }

  @Test
  void avoidsAllergensOnlyAmongReviewedFoods() {
    reader()
        .get("/v1/foods?q=butter&without=milk,tree-nut&without=peanut")
        .then()
        .body("items", hasSize(greaterThanOrEqualTo(1)))
        .body("items.tagsReviewed", everyItem(equalTo(true)))
        .body("items.tags.flatten()", not(hasItem("contains-milk")))
        .body("items.tags.flatten()", not(hasItem("contains-peanut")));
    reader()
        .get("/v1/foods?diet=gluten-free&limit=500")
        .then()
        .body("items.tags.flatten()", not(hasItem("contains-gluten")))
        .body("items.tags.flatten()", not(hasItem("may-contain-gluten")));
    reader()
        .get("/v1/foods?q=beans&diet=vegan")
        .then()
        .body("items", hasSize(greaterThanOrEqualTo(3)))
        .body("items.tags", everyItem(hasItem("vegan")));
  }

  @Test
  void filtersByWhetherMagnesiumIsKnownAndByEnergy() {
    reader()
        .get("/v1/foods?magnesiumKnown=false&limit=500")
        .then()
        .body("items", hasSize(18))
        .body("items.nutrients.magnesiumMg", everyItem(nullValue()));
    var rich =
        reader()
            .get("/v1/foods?minMagnesiumPer100Kcal=100&sort=-magnesium-per-100-kcal&limit=500")
            .jsonPath();
    var magnesium = rich.getList("items.nutrients.magnesiumMg", Double.class);
    var energy = rich.getList("items.nutrients.energyKcal", Double.class);

    assertThat(magnesium).hasSizeGreaterThan(5);
    for (int i = 0; i < magnesium.size(); i++) {
      assertThat(magnesium.get(i)).isGreaterThanOrEqualTo(energy.get(i));
    }
  }

  @Test
  void brandedFoodsAreFoundByAllTheirWordsPageByPage() {
    catalog.execute(
        """
        insert into food_search
        select 'fdc-' || n, 'fdc', null, null, '{}', true, false, 'crunchy oxbow bar', null,
          'crunchy oxbow bar almond'
        from generate_series(1, 30) n""");
    try {
      var rows = new ArrayList<String>();
      var page = reader().get("/v1/foods?q=oxbow&limit=7&kind=branded");
      page.then().body("match", equalTo("all-words"));
      assertThat(reader().get("/v1/foods?q=oxbow&kind=plain").jsonPath().getString("match"))
          .isEqualTo("none");
      for (int i = 0; i < 4; i++) {
        rows.add(page.jsonPath().getString("next"));
        page = reader().get("/v1/foods?q=oxbow&limit=7&kind=branded&cursor=" + rows.getLast());
      }
      assertThat(rows).doesNotContainNull().doesNotHaveDuplicates();
      assertThat(page.jsonPath().getString("next")).isNull();
    } finally {
      catalog.execute("delete from food_search where source = 'fdc'");
    }
  }

  @ParameterizedTest
  @CsvSource({"alm,Almonds", "peanut b,Peanut butter", "sp,Spinach", "spinnach,Spinach"})
  void suggestsNamesWhileSomebodyTypes(String typed, String name) {
    var names =
        reader()
            .queryParam("q", typed)
            .get("/v1/foods/suggestions?limit=10")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.name", String.class);

    assertThat(names).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
    assertThat(names).anyMatch(each -> each.startsWith(name));
  }

  @Test
  void nothingTypedSuggestsNothing() {
    reader().get("/v1/foods/suggestions").then().statusCode(200).body("items", empty());
    reader().get("/v1/foods/suggestions?q=a&limit=501").then().statusCode(400);
  }

  @Test
  void noTextOfThreeHundredMakesTheServiceFail() {
    var random = new Random(304);
    for (int i = 0; i < 300; i++) {
      var typed = new StringBuilder();
      for (int length = random.nextInt(40); length >= 0; length--) {
        typed.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
      }
      var path = i % 2 == 0 ? "/v1/foods" : "/v1/foods/suggestions";
      assertThat(reader().queryParam("q", typed.toString()).get(path).statusCode())
          .as(typed.toString())
          .isIn(200, 400);
    }
  }

  private static List<String> ids(String typed) {
    return found(typed).getList("items.id", String.class);
  }

  private static JsonPath found(String typed) {
    return reader()
        .queryParam("q", typed)
        .get("/v1/foods")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
