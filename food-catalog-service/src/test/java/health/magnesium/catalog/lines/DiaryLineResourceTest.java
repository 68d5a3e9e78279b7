package health.magnesium.catalog.lines;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NullUnmarked // filled by the framework
class DiaryLineResourceTest {

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void readsTheItemsOfALine() {
    read("2 tbsp tahini, 1 oz pumpkin seeds")
        .statusCode(200)
        .body("items.text", contains("2 tbsp tahini", "1 oz pumpkin seeds"))
        .body("items.foodText", contains("tahini", "pumpkin seeds"))
        .body("items.unit", contains("tbsp", "oz"))
        .body("items[0].quantity.min", equalTo(2))
        .body("items[0].quantity.max", equalTo(2))
        .body("items[0].candidates[0].name", containsString("ahini"))
        .body("items[0].candidates[0].grams", notNullValue())
        .body("items[0].candidates[0].gramsFrom", equalTo("portion"))
        .body("items[0].candidates[0].magnesiumMg", notNullValue())
        .body("items[1].candidates.grams", not(empty()))
        .body("items[1].candidates[0].grams", equalTo(28.35f))
        .body("items[1].candidates[0].gramsFrom", equalTo("written"));
  }

  @Test
  void anAmountThatNoPortionTellsStaysOpen() {
    read("a handful of almonds")
        .statusCode(200)
        .body("items[0].unit", equalTo("handful"))
        .body("items[0].candidates[0].grams", nullValue())
        .body("items[0].candidates[0].magnesiumMg", nullValue())
        .body("items[0].candidates[0].confidence", equalTo("low"))
        .body("items[0].candidates[0].portions.label", not(empty()));
  }

  @Test
  void whatNoFoodIsCalledHasNoCandidates() {
    read("3 qwertyuiop zxcvbnm")
        .statusCode(200)
        .body("items[0].candidates", empty())
        .body("items[0].match", equalTo("none"));
  }

  @Test
  void gathersNoMoreCandidatesThanAskedFor() {
    post("/v1/diary-lines", Map.of("text", "30 g almonds", "limit", 1))
        .statusCode(200)
        .body("items[0].candidates", hasSize(1));
  }

  @Test
  void aTextWithoutWordsHasNoItems() {
    read(" , ; !").statusCode(200).body("items", empty());
  }

  @Test
  void fiftyItemsAreTheMost() {
    read(String.join("\n", Collections.nCopies(50, "1 egg")))
        .statusCode(200)
        .body("items", hasSize(50));
    read(String.join("\n", Collections.nCopies(51, "1 egg")))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].detail", containsString("51"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/v1/diary-lines;{};/text",
        "/v1/diary-lines;{\"text\": \" \"};/text",
        "/v1/diary-lines;{\"text\": 1};/text",
        "/v1/diary-lines;{\"text\": \"egg\", \"limit\": 0};/limit",
        "/v1/diary-lines;{\"text\": \"egg\", \"limit\": 21};/limit",
        "/v1/diary-lines;{\"text\": \"egg\", \"food\": 1};/food",
        "/v1/food-matches;{};/texts",
        "/v1/food-matches;{\"texts\": [null]};/texts/0",
        "/v1/food-matches;{\"texts\": [\"egg\"], \"limit\": 21};/limit"
      })
  void pointsAtWhatIsWrong(String path, String body, String pointer) {
    reader()
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void refusesMoreCharactersThanTwoThousand() {
    read("x".repeat(2_001)).statusCode(400).body("errors[0].pointer", equalTo("/text"));
  }

  @Test
  void matchesManyTextsInTheirOrder() {
    match(List.of("almonds", "qwertyuiop zxcvbnm", "", "almonds"))
        .statusCode(200)
        .body("items.text", contains("almonds", "qwertyuiop zxcvbnm", "", "almonds"))
        .body("items[0].candidates[0].foodId", equalTo("sr-12061"))
        .body("items[0].candidates[0].magnesiumMg", equalTo(270))
        .body("items[0].match", equalTo("all-words"))
        .body("items[0].candidates.size()", lessThanOrEqualTo(5))
        .body("items[1].candidates", empty())
        .body("items[1].match", equalTo("none"))
        .body("items[2].candidates", empty());
  }

  @Test
  void twoHundredTextsAreTheMost() {
    match(Collections.nCopies(200, "almonds")).statusCode(200).body("items", hasSize(200));
    match(Collections.nCopies(201, "almonds"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/texts"));
  }

  @Test
  void anyTextIsReadOrRefused() {
    var random = new Random(20_261_123);
    var parts =
        List.of(
            "1",
            "½",
            " oz",
            " tbsp",
            " almonds",
            ",",
            "\n",
            "(",
            "'",
            "%",
            "\u0000",
            "\uD800",
            "é",
            " x ",
            "&",
            "-",
            "\\",
            "\"",
            " and ",
            "\u202E",
            "🥑");
    for (int round = 0; round < 100; round++) {
      var text =
          random
              .ints(1 + random.nextInt(60), 0, parts.size())
              .mapToObj(parts::get)
              .collect(Collectors.joining());

      var status = read(text).extract().statusCode();

      assertThat(status).as(text).isIn(200, 400);
    }
  }

  private static ValidatableResponse read(String text) {
    return post("/v1/diary-lines", Map.of("text", text));
  }

  private static ValidatableResponse match(List<String> texts) {
    return post("/v1/food-matches", Map.of("texts", texts));
  }

  private static ValidatableResponse post(String path, Map<String, ?> body) {
    return reader().contentType("application/json").body(body).post(path).then();
  }
}
