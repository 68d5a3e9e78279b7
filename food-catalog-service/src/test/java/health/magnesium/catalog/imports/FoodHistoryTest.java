package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.imports.ImportsForTests.importZip;
import static health.magnesium.catalog.imports.ImportsForTests.zip;
import static health.magnesium.catalog.imports.Sr28ForTests.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.magnesium.catalog.CatalogReset;
import health.magnesium.catalog.starter.StarterForTests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A food is revised, retired and brought back, and every state of it can still be read. */
@QuarkusTest
@NullUnmarked // filled by the framework
class FoodHistoryTest {

  private static final String FOOD = "/v1/foods/sr-99001";

  @Inject CatalogReset catalog;
  @Inject StarterForTests starter;

  @BeforeEach
  void startFromNothing() {
    catalog.toNothing();
    importZip(zip(files()));
  }

  @Test
  void aRevisedFoodAnswersForEachMomentWithTheFiguresOfThatMoment() {
    var before = food("");

    var report = importChanged("~99001~^~304~^270^", "~99001~^~304~^281.5^");

    var after = food("");
    assertThat(report.getInt("report.foodsRevised")).isEqualTo(1);
    assertThat(report.getInt("report.foodsUnchanged")).isEqualTo(3);
    assertThat(after.getInt("revision")).isEqualTo(2);
    assertThat(after.getFloat("magnesium.amountMg")).isEqualTo(281.5f);
    assertThat(food("?asOf=2020-01-01T00:00:00Z").getInt("magnesium.amountMg")).isEqualTo(270);
    assertThat(food("?asOf=" + after.getString("validFrom")).getInt("revision")).isEqualTo(2);
    reader()
        .get(FOOD + "/revisions")
        .then()
        .body("items.revision", contains(2, 1))
        .body("items[1].validFrom", equalTo(before.getString("validFrom")))
        .body("items[1].validTo", equalTo(after.getString("validFrom")));
  }

  @Test
  void aChangedPortionIsARevisionToo() {
    var files = files();
    files.compute("WEIGHT.txt", (name, text) -> text.replace("^92^", "^93^"));

    assertThat(importZip(zip(files)).getInt("report.foodsRevised")).isEqualTo(1);
    assertThat(food("").getInt("portions[0].grams")).isEqualTo(93);
    assertThat(food("?asOf=2020-01-01T00:00:00Z").getInt("portions[0].grams")).isEqualTo(92);
  }

  @Test
  void aRevisionHasAnETagOfItsOwn() {
    var tag = reader().get(FOOD).then().extract().header("ETag");

    importChanged("~99001~^~304~^270^", "~99001~^~304~^271^");

    reader().header("If-None-Match", tag).get(FOOD).then().statusCode(200);
  }

  @Test
  void aFoodThatVanishesIsRetiredAndKeepsItsHistory() {
    var report = importWithout("99001");

    assertThat(report.getInt("report.foodsRetired")).isEqualTo(1);
    var retired = food("");
    assertThat(retired.getBoolean("retired")).isTrue();
    assertThat(retired.getInt("magnesium.amountMg")).isEqualTo(270);
    assertThat(food("?asOf=2020-01-01T00:00:00Z").getBoolean("retired")).isFalse();
    reader().get("/v1/foods?q=test nut").then().body("items.id", not(hasItem("sr-99001")));
    reader()
        .contentType("application/json")
        .body(
            """
            {"items": [{"foodId": "sr-99001"},
                       {"foodId": "sr-99001", "asOf": "2020-01-01T00:00:00Z"}]}""")
        .post("/v1/compositions")
        .then()
        .body("items.status", contains("retired", "known"))
        .body("items.magnesiumMg", contains(270, 270));
  }

  @Test
  void aRetiredFoodThatComesBackIsRevised() {
    importWithout("99001");

    var report = importZip(zip(files()));

    assertThat(report.getInt("report.foodsRevised")).isEqualTo(1);
    assertThat(food("").getInt("revision")).isEqualTo(2);
    assertThat(food("").getBoolean("retired")).isFalse();
    reader().get("/v1/foods?q=test nut").then().body("items.id", hasItem("sr-99001"));
  }

  @Test
  void theStarterTableNeverUndoesARelease() {
    var files = files();
    files.replaceAll((name, text) -> text.replace("99001", "12061"));
    importZip(zip(files));

    starter.load();

    reader()
        .get("/v1/foods/sr-12061")
        .then()
        .body("release", equalTo("usda-sr28"))
        .body("name", equalTo("Nuts, ‘test’ nut"))
        .body("plainName", equalTo("Almonds"))
        .body("revision", equalTo(1));
    reader().get("/v1/foods/sr-11457").then().body("release", equalTo("starter-1"));
  }

  private static JsonPath importChanged(String from, String to) {
    var files = files();
    files.compute("NUT_DATA.txt", (name, text) -> text.replace(from, to));
    return importZip(zip(files));
  }

  private static JsonPath importWithout(String ndb) {
    var files = files();
    files.replaceAll(
        (name, text) ->
            text.lines()
                .filter(line -> !line.contains(ndb))
                .map(line -> line + "\r\n")
                .reduce("", String::concat));
    return importZip(zip(files));
  }

  private static JsonPath food(String query) {
    return reader().get(FOOD + query).then().statusCode(200).extract().jsonPath();
  }
}
