package health.magnesium.advisory.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent gets an answer or a refusal with a reason. A request with every field there is
 * is changed at random in one to three places, {@value #REQUESTS} times, always in the same way.
 */
@QuarkusTest
@NullUnmarked // the framework fills the fields
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class AnyRequestTest {

  private static final int REQUESTS = 400;
  private static final int MOST_CHANGES = 3;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final String EVERY_FIELD =
      """
      {"authority": "us-iom-1997", "assessmentDate": "2026-11-22",
       "subject": {"birthDate": "1986-03-01", "sex": "female", "lifeStage": "none"},
       "days": [
         {"date": "2026-11-20", "complete": true, "fasting": false, "energyKcal": 1900, "items": [
           {"kind": "food", "foodId": "sr-11457", "grams": 120, "time": "12:30"},
           {"kind": "food", "foodId": "sr-11457", "portion": "1 cup", "count": 2},
           {"kind": "food", "label": "lunch", "magnesiumMg": 180, "addedMagnesiumMg": 20},
           {"kind": "food", "label": "bar", "grams": 40, "magnesiumMg": null},
           {"kind": "water", "millilitres": 2000, "magnesiumMgPerLitre": 40},
           {"kind": "supplement", "label": "own brand", "form": "oxide", "time": "08:00", "route": "oral",
            "dose": {"amount": 400, "unit": "mg", "basis": "compound"}, "prescribed": false}]},
         {"date": "2026-11-21", "complete": true, "items": []}],
       "regimens": [{"kind": "medicine", "label": "milk of magnesia", "productType": "laxative", "form": "hydroxide",
         "route": "oral", "prescribed": false, "timesOfDay": ["21:00"], "weekdays": ["mon", "sat"],
         "dose": {"amount": 15, "unit": "mL", "basis": "compound", "concentrationMgPerMl": 80},
         "from": "2026-01-01", "until": "2026-12-31", "exceptions": [{"date": "2026-11-21", "doses": [{"time": "20:00"}]}]}],
       "conditions": [{"system": "icd-10", "code": "N18.3"}, {"system": "own", "code": "calcium-oxalate-stones"}],
       "medications": [{"system": "rxnorm", "code": "2551", "name": "ciprofloxacin", "timesOfDay": ["08:00", "20:00"],
         "weekdays": ["sun"], "from": "2026-11-01", "until": "2026-11-30", "dose": {"amount": 500, "unit": "mg"}}],
       "labs": [{"loinc": "98979-8", "value": 28, "unit": "mL/min/{1.73_m2}", "takenOn": "2026-11-01"},
         {"loinc": "2601-3", "value": 0.8, "unit": "mmol/L", "takenOn": "2026-11-01", "referenceRange": {"low": 0.7, "high": 1}},
         {"loinc": "30522-7", "value": 4.2, "unit": "mg/L", "takenOn": "2026-11-01"}],
       "symptoms": [{"code": "muscle-cramps", "from": "2026-11-21"}],
       "allergies": ["tree-nut"], "diets": ["vegan"]}
      """;

  /** What may stand where something else stood; texts of the base request join them. */
  private static final List<String> STRANGE_VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "0.0000001",
          "1e-15",
          "999999999999999",
          "1e15",
          "1e999",
          "\"\"",
          "\" \"",
          "\"N/A\"",
          "\"2026-02-30\"",
          "\"0001-01-01\"",
          "\"9999-12-31\"",
          "\"24:00\"",
          "\"00:00\"",
          "\"male\"",
          "\"unknown\"",
          "\"pregnant-and-lactating\"",
          "\"eu-efsa-2015\"",
          "\"who-fao-2004\"",
          "\"japan-2020\"",
          "\"norway-vkm-2016\"",
          "\"dialysis\"",
          "\"chest-pain\"",
          "\"2160-0\"",
          "\"mg/dL\"",
          "\"parenteral\"",
          "\"\\u0000\"",
          "\"{meanMg} %s \\\\\"",
          "[]",
          "{}",
          "[null]");

  private static final List<BigDecimal> FACTORS =
      Stream.of("0", "0.01", "0.5", "2", "10", "1000").map(BigDecimal::new).toList();

  WireMockServer catalog;

  @BeforeEach
  void catalogWithOneFood() {
    catalog.resetAll();
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(okJson("{\"items\":[]}")));
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"foodId":"sr-11457","status":"known","name":"Spinach","magnesiumMg":79,
                      "portions":[{"label":"1 cup","amount":1,"unit":"cup","grams":30}]}]}
                    """)));
  }

  @Test
  void everyFieldTogetherIsAnswered() {
    assertThat(statusOf(EVERY_FIELD)).isEqualTo(200);
  }

  @Test
  void anyChangeGetsAnAnswerOrAReason() throws JsonProcessingException {
    Map<Integer, Integer> seen = new HashMap<>();

    for (int seed = 0; seed < REQUESTS; seed++) {
      seen.merge(statusOf(changed(new Random(seed))), 1, Integer::sum);
    }

    assertThat(seen.keySet()).isSubsetOf(200, 400, 422);
    assertThat(seen.get(200)).as("answers among %s", seen).isGreaterThan(REQUESTS / 10);
    assertThat(seen.get(400)).as("refusals among %s", seen).isGreaterThan(REQUESTS / 10);
  }

  /** Sends the body and returns the status, once what came with it was seen to be sound. */
  private static int statusOf(String body) {
    var response =
        given()
            .header("Authorization", "Bearer " + TestTokens.of("clinic", "advice.read"))
            .contentType("application/json")
            .body(body)
            .post("/v1/advisories");
    var text = response.asString();
    assertThat(response.statusCode()).as("%s%nanswered %s", body, text).isLessThan(500);
    if (response.statusCode() == 200) {
      assertThat(text).as(body).doesNotContain("NaN", "Infinity");
      assertThat(response.jsonPath().getString("inputsHash")).as(body).hasSize(64);
    } else {
      assertThat(response.contentType()).as(body).startsWith("application/problem+json");
      assertThat(response.jsonPath().getString("type")).as(body).isNotBlank();
    }
    return response.statusCode();
  }

  private static String changed(Random random) throws JsonProcessingException {
    var request = JSON.readTree(EVERY_FIELD);
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      List<JsonNode> parents = new ArrayList<>();
      collectParents(request, parents);
      change(parents.get(random.nextInt(parents.size())), random);
    }
    return request.toString();
  }

  private static void collectParents(JsonNode node, List<JsonNode> parents) {
    if (node.isContainerNode() && !node.isEmpty()) {
      parents.add(node);
      node.forEach(child -> collectParents(child, parents));
    }
  }

  private static void change(JsonNode parent, Random random) throws JsonProcessingException {
    if (parent instanceof ArrayNode array) {
      var index = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> array.remove(index);
        case 1 -> array.add(array.get(index).deepCopy());
        default -> array.set(index, otherValue(array.get(index), random));
      }
    } else if (parent instanceof ObjectNode object) {
      var names = new ArrayList<>(new TreeSet<>(namesOf(object)));
      var name = names.get(random.nextInt(names.size()));
      if (random.nextInt(3) == 0) {
        object.remove(name);
      } else {
        object.set(name, otherValue(object.get(name), random));
      }
    }
  }

  private static List<String> namesOf(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Numbers and dates mostly become others of their kind, which more often leads to an answer. */
  private static JsonNode otherValue(JsonNode old, Random random) throws JsonProcessingException {
    if (random.nextInt(4) == 0) {
      return strangeValue(random);
    }
    if (old.isNumber()) {
      var factor = FACTORS.get(random.nextInt(FACTORS.size()));
      return JSON.getNodeFactory().numberNode(old.decimalValue().multiply(factor));
    }
    if (old.isTextual() && old.textValue().matches("\\d{4}-\\d\\d-\\d\\d")) {
      var date = LocalDate.parse(old.textValue()).plusDays(random.nextInt(-20_000, 400));
      return JSON.getNodeFactory().textNode(date.toString());
    }
    return strangeValue(random);
  }

  private static JsonNode strangeValue(Random random) throws JsonProcessingException {
    return JSON.readTree(STRANGE_VALUES.get(random.nextInt(STRANGE_VALUES.size())));
  }
}
