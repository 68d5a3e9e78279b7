package health.magnesium.advisory.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NullUnmarked // the framework fills the fields
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class StatelessAdvisoryTest {

  private static final String WOMAN =
      """
      "authority": "us-iom-1997", "assessmentDate": "2026-11-22",
      "subject": { "birthDate": "1986-03-01", "sex": "female", "lifeStage": "none" }
      """;

  WireMockServer catalog;

  @BeforeEach
  void catalogWithoutFoods() {
    catalog.resetAll();
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(okJson("{\"items\":[]}")));
  }

  @Test
  void assessesTheBooksOwnExample() {
    var answer = advise(Examples.THREE_DAYS).statusCode(200).extract().jsonPath();

    assertThat(answer.getDouble("intake.meanMg")).isEqualTo(320.0);
    assertThat(answer.getInt("intake.completeDays")).isEqualTo(3);
    assertThat(answer.getString("adequacy.basis")).isEqualTo("EAR");
    assertThat(answer.getInt("adequacy.earMg")).isEqualTo(265);
    assertThat(answer.getInt("adequacy.rdaMg")).isEqualTo(320);
    assertThat(answer.getDouble("adequacy.sdDifferenceMg")).isCloseTo(56.2, within(0.3));
    assertThat(answer.getDouble("adequacy.z")).isCloseTo(0.98, within(0.005));
    assertThat(answer.getDouble("adequacy.probabilityAdequate")).isCloseTo(0.836, within(0.005));
    assertThat(answer.getString("adequacy.verdict")).isEqualTo("uncertain");
    assertThat(answer.getInt("adequacy.moreDaysNeeded")).isEqualTo(1);
    assertThat(codes(answer)).contains("ADEQUACY_UNCERTAIN", "LOW_DAYS_CAVEAT");
    assertThat(answer.getString("authority.id")).isEqualTo("us-iom-1997");
    assertThat(answer.getInt("authority.year")).isEqualTo(1997);
    assertThat(answer.getList("evidence")).isNotEmpty();
    assertThat(answer.getList("limitations")).isNotEmpty();
  }

  @Test
  void neverCountsFoodTowardsTheUpperLevel() {
    var answer = adviseOnDay("{\"kind\":\"food\",\"label\":\"x\",\"magnesiumMg\":900}");

    assertThat(answer.getInt("upperLevel.meanMg")).isZero();
    assertThat(answer.getBoolean("upperLevel.exceeded")).isFalse();
    assertThat(codes(answer)).doesNotContain("UL_EXCEEDED");
  }

  @Test
  void asksWhichFoodIsMeantAndChoosesNone() {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/food-matches"))
            .withRequestBody(equalToJson("{\"texts\":[\"pumpkin seeds\"]}", true, true))
            .willReturn(
                okJson(
                    """
                    {"items":[{"text":"pumpkin seeds","match":"all-words","ambiguous":true,"candidates":[
                      {"foodId":"sr-12014","name":"kernels, dried","magnesiumMg":592,"confidence":"medium","reason":"all words"},
                      {"foodId":"sr-12163","name":"whole, roasted","magnesiumMg":262,"confidence":"medium","reason":"all words"}]}]}
                    """)));

    var answer =
        adviseOnDay(
            """
            {"kind":"food","label":"pumpkin seeds","grams":30},
            {"kind":"food","label":"soup","magnesiumMg":20}""");

    var finding = "findings.find { it.code == 'AMBIGUOUS_FOOD' }.because.";
    assertThat(answer.getString(finding + "label")).isEqualTo("pumpkin seeds");
    assertThat(answer.getList(finding + "candidates.foodId"))
        .containsExactly("sr-12014", "sr-12163");
    assertThat(answer.getList(finding + "candidates.mgPer100")).containsExactly(592, 262);
    assertThat(codes(answer)).contains("MISSING_VALUE");
    assertThat(answer.getInt("intake.meanMg")).isEqualTo(20);
  }

  @Test
  void aDescribedFoodStaysUnknownWhereTheCatalogDoesNotAnswer() {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/food-matches"))
            .willReturn(okJson("{\"items\":[]}").withFixedDelay(20_000)));

    var answer = adviseOnDay("{\"kind\":\"food\",\"label\":\"pumpkin seeds\",\"grams\":30}");

    assertThat(codes(answer)).contains("MISSING_VALUE").doesNotContain("AMBIGUOUS_FOOD");
  }

  @ParameterizedTest
  @CsvSource({"compound,241.2,false", "elemental,400.0,true"})
  void tellsTheSaltFromTheMagnesium(String basis, double elementalMg, boolean exceeded) {
    var answer =
        adviseOnDay(
            "{\"kind\":\"supplement\",\"form\":\"oxide\",\"dose\":{\"amount\":400,\"unit\":\"mg\",\"basis\":\"%s\"}}"
                .formatted(basis));

    assertThat(answer.getDouble("upperLevel.meanMg")).isEqualTo(elementalMg);
    assertThat(answer.getBoolean("upperLevel.exceeded")).isEqualTo(exceeded);
    assertThat(codes(answer).contains("UL_EXCEEDED")).isEqualTo(exceeded);
  }

  @Test
  void takesAliasesOfForms() {
    var answer =
        adviseOnDay(
            "{\"kind\":\"supplement\",\"form\":\"glycinate\",\"dose\":{\"amount\":1,\"unit\":\"g\",\"basis\":\"compound\"}}");

    assertThat(answer.getDouble("upperLevel.meanMg")).isEqualTo(141.0);
  }

  @Test
  void avoidsEveryProductWithSeverelyReducedKidneyFunction() {
    var answer =
        advise(
                """
                { %s, "labs": [ {"loinc":"98979-8","value":28,"unit":"mL/min/{1.73_m2}","takenOn":"2026-11-01"} ],
                  "days": [ {"date":"2026-11-20","complete":true,"items":[
                    {"kind":"food","label":"x","magnesiumMg":150},
                    {"kind":"supplement","form":"citrate","dose":{"amount":100,"unit":"mg","basis":"elemental"}} ]} ] }
                """
                    .formatted(WOMAN))
            .statusCode(200)
            .body("findings.code", hasItem("RENAL_AVOID"))
            .extract()
            .jsonPath();

    assertThat(answer.getString("findings.find { it.code == 'RENAL_AVOID' }.severity"))
        .isEqualTo("critical");
    assertThat(answer.getString("plan.supplement")).isNull();
  }

  @Test
  void givesNoNumberWithoutACompleteDay() {
    advise("{ %s, \"days\": [ {\"date\":\"2026-11-20\",\"items\":[]} ] }".formatted(WOMAN))
        .statusCode(200)
        .body("findings.code", hasItem("NO_DATA"))
        .body("intake.meanMg", nullValue())
        .body("adequacy.z", nullValue())
        .body("adequacy.probabilityAdequate", nullValue())
        .body("adequacy.verdict", equalTo("not-assessable"))
        .body("adequacy.earMg", equalTo(265));
  }

  @Test
  void saysLowerBoundForAFoodTheCatalogDoesNotKnow() {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"foodId":"sr-01188","status":"unknown-value","name":"cheese sauce","magnesiumMg":null,"portions":[]}]}
                    """)));

    var answer =
        advise(
                """
                { %s, "days": [ {"date":"2026-11-20","complete":true,"items":[
                    {"kind":"food","label":"x","magnesiumMg":800},
                    {"kind":"food","foodId":"sr-01188","grams":40} ]} ] }
                """
                    .formatted(WOMAN))
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getBoolean("intake.coverage.lowerBound")).isTrue();
    assertThat(answer.getString("intake.coverage.unknownItems[0].label")).isEqualTo("cheese sauce");
    assertThat(answer.getString("intake.coverage.unknownItems[0].reason"))
        .isEqualTo("value-unknown");
    assertThat(codes(answer)).contains("MISSING_VALUE");
  }

  @Test
  void readsFoodsByGramsAndByPortion() {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"foodId":"sr-11457","status":"known","name":"Spinach","magnesiumMg":79,
                      "portions":[{"label":"1 cup","amount":1,"unit":"cup","grams":30}]}]}
                    """)));

    var answer =
        advise(
                """
                { %s, "days": [ {"date":"2026-11-20","complete":true,"items":[
                    {"kind":"food","foodId":"sr-11457","grams":120},
                    {"kind":"food","foodId":"sr-11457","portion":"1 cup","count":2},
                    {"kind":"food","foodId":"sr-11457","portion":"1 bucket","count":1} ]} ] }
                """
                    .formatted(WOMAN))
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getDouble("intake.bySourceMg.food")).isEqualTo(142.2);
    assertThat(answer.getString("intake.coverage.unknownItems[0].reason"))
        .isEqualTo("unknown-portion");
  }

  @Test
  void answersWithoutPlanFoodsWhileTheCatalogIsDown() {
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(aResponse().withStatus(500)));

    advise(Examples.THREE_DAYS)
        .statusCode(200)
        .body("plan.foods.size()", equalTo(0))
        .body("limitations", hasItem(containsString("food catalog")));
  }

  @Test
  void plansWithTheCatalogsFoodsAndRespectsAllergies() {
    catalog.stubFor(
        get(urlPathEqualTo("/v1/foods"))
            .willReturn(
                okJson(
                    """
                    {"items":[
                      {"id":"sr-12061","name":"Almonds","plainName":null,"group":"nuts","nutrients":{"magnesiumMg":270,"energyKcal":579},
                       "portions":[{"label":"1 oz","amount":1,"unit":"oz","grams":28.35}],"tags":["suggestable","contains-tree-nut","nut-almond","vegan"]},
                      {"id":"sr-12014","name":"Seeds, pumpkin","plainName":"Pumpkin seeds","group":"seeds","nutrients":{"magnesiumMg":592,"energyKcal":559},
                       "portions":[{"label":"1 oz","amount":1,"unit":"oz","grams":28.35}],"tags":["suggestable","vegan"]}
                    ]}
                    """)));

    var answer =
        advise(
                """
                { %s, "allergies": ["tree-nut"], "days": [ {"date":"2026-11-20","complete":true,"items":[
                    {"kind":"food","label":"x","magnesiumMg":200} ]} ] }
                """
                    .formatted(WOMAN))
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getDouble("plan.gapMg")).isEqualTo(120);
    assertThat(answer.getString("plan.foods[0].label")).isEqualTo("Pumpkin seeds");
    assertThat(answer.getDouble("plan.foods[0].magnesiumMg")).isEqualTo(167.8);
    assertThat(answer.getDouble("plan.foods[0].energyKcal")).isEqualTo(158);
    assertThat(answer.getString("plan.status")).isEqualTo("closes-gap");
    assertThat(answer.getString("plan.statusDetail")).contains("167.8 mg", "120 mg");
    assertThat(answer.getDouble("plan.probabilityAfter"))
        .isGreaterThan(answer.getDouble("plan.probabilityBefore"));
    assertThat(answer.getList("plan.days.day")).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(answer.getList("plan.notes.code")).containsExactly("label-traces");
    assertThat(answer.getList("plan.excluded.foodId")).contains("sr-12061");
    assertThat(answer.getString("plan.excluded[0].detail")).startsWith("Allergy:");
    assertThat(codes(answer)).contains("LOW_INTAKE_LIKELY", "ALLERGEN_EXCLUDED");
  }

  @Test
  void answersTheSameToTheSameRequest() {
    var first = advise(Examples.THREE_DAYS).extract().jsonPath();
    var second = advise(Examples.THREE_DAYS).extract().jsonPath();
    var other = advise(Examples.THREE_DAYS.replace("290", "291")).extract().jsonPath();

    assertThat(second.getString("inputsHash")).isEqualTo(first.getString("inputsHash"));
    assertThat(second.getList("findings")).isEqualTo(first.getList("findings"));
    assertThat(other.getString("inputsHash")).isNotEqualTo(first.getString("inputsHash"));
    assertThat(second.getString("rulesetVersion")).isEqualTo(first.getString("rulesetVersion"));
  }

  @Test
  void addedMagnesiumStaysFoodAndCountsTowardTheEuropeanLevelOnly() {
    var body =
        """
        {"authority": "eu-efsa-2015", "assessmentDate": "2026-11-22",
         "subject": {"birthDate": "1986-03-01", "sex": "female"},
         "days": [{"date": "2026-11-20", "complete": true, "items": [
           {"kind": "food", "label": "fortified bar", "magnesiumMg": 350, "addedMagnesiumMg": 300}]}]}
        """;

    advise(body)
        .statusCode(200)
        .body("intake.bySourceMg.food", equalTo(350))
        .body("intake.bySourceMg.supplement", equalTo(0))
        .body("upperLevel.limitMg", equalTo(250))
        .body("upperLevel.meanMg", equalTo(300))
        .body("upperLevel.exceeded", equalTo(true));
    advise(body.replace("eu-efsa-2015", "us-iom-1997"))
        .statusCode(200)
        .body("upperLevel.meanMg", equalTo(0))
        .body("upperLevel.exceeded", equalTo(false));
  }

  @Test
  void saysWhichAuthoritiesAreKnown() {
    advise(Examples.THREE_DAYS.replace("us-iom-1997", "mars-2050"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/authority"))
        .body("errors[0].detail", containsString("eu-efsa-2015"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "subject": null                                                                          | /subject             | must not be null
          "subjekt": {}                                                                            | /subjekt             | unknown field
          "subject": {"birthDate":"2027-01-01"}                                                    | /subject/birthDate   | after the assessment date
          "subject": {"birthDate":"1800-01-01"}                                                    | /subject/birthDate   | 130 years
          "subject": {"birthDate":"1986-02-30"}                                                    | /subject/birthDate   | not a date
          "subject": {"birthDate":"1986-03-01","sex":"women"}                                      | /subject/sex         | female, male, unknown
          "subject": {"birthDate":"1986-03-01","lifeStage":"tired"}                                | /subject/lifeStage   | pregnant-and-lactating
          "allergies": ["nuts"]                                                                    | /allergies/0         | tree-nut
          "diets": ["keto"]                                                                        | /diets/0             | low-oxalate
          "symptoms": [{"code":"tired"}]                                                           | /symptoms/0/code     | chest-pain
          "conditions": [{"system":"icd-11","code":"X"}]                                           | /conditions/0/system | icd-10
          "conditions": [{"system":"icd-10","code":"kidney"}]                                      | /conditions/0/code   | ICD-10
          "conditions": [{"system":"own","code":"gout"}]                                           | /conditions/0/code   | hyperkalaemia
          "medications": [{"system":"atc","code":"12345"}]                                         | /medications/0/code  | ATC
          "medications": [{"system":"rxnorm","code":"2551","from":"2026-02-01","until":"2026-01-01"}] | /medications/0/until | before from
          "labs": [{"loinc":"98979-8","value":28,"unit":"kg","takenOn":"2026-11-01"}]              | /labs/0/unit         | cannot be a unit
          "labs": [{"loinc":"98979-7","value":28,"unit":"x","takenOn":"2026-11-01"}]               | /labs/0/loinc        | check digit
          "labs": [{"loinc":"98979-8","value":28,"unit":"mL/min/{1.73_m2}","takenOn":"2027-11-01"}] | /labs/0/takenOn     | after the assessment date
          "labs": [{"loinc":"98979-8","unit":"mL/min/{1.73_m2}","takenOn":"2026-11-01"}]           | /labs/0/value        | must not be null
          "days": [{"date":"2026-11-20","items":[{"kind":"food","label":"bar","magnesiumMg":10,"addedMagnesiumMg":11}]}] | /days/0/items/0/addedMagnesiumMg | more than the item's magnesium
          "days": [{"date":"2026-11-20","items":[{"kind":"water","millilitres":500,"magnesiumMgPerLitre":20,"addedMagnesiumMg":11}]}] | /days/0/items/0/addedMagnesiumMg | which is 10
          "days": [{"date":"2026-11-20","items":[{"kind":"food","label":"bar","addedMagnesiumMg":-1}]}] | /days/0/items/0/addedMagnesiumMg | greater than or equal to 0
          "days": [{"date":"2026-11-20","items":[{"kind":"supplement","label":"x","addedMagnesiumMg":1}]}] | /days/0/items/0/addedMagnesiumMg | unknown field
          "regimens": [{"kind":"food"}]                                                            | /regimens/0/kind     | supplement, medicine
          "regimens": [{"kind":"supplement","weekdays":["monday"]}]                                | /regimens/0/weekdays/0 | mon, tue
          "regimens": [{"kind":"supplement","timesOfDay":["25:00"]}]                               | /regimens/0/timesOfDay/0 | time of day
          """)
  void namesTheFieldTheValueAndWhatIsAllowed(String member, String pointer, String detail) {
    var subject =
        member.contains("\"subject\"") ? "" : "\"subject\":{\"birthDate\":\"1986-03-01\"},";

    advise("{ %s \"assessmentDate\":\"2026-11-22\", %s }".formatted(subject, member))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", containsString(detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"kind":"drink","millilitres":1}                                                        | ``                    | food, water, supplement, medicine
          {"millilitres":1}                                                                       | ``                    | kind is missing
          {"kind":"food"}                                                                         | ``                    | foodId, or label
          {"kind":"food","foodId":"sr-1"}                                                         | ``                    | grams, or portion and count
          {"kind":"food","foodId":"sr-1","grams":-5}                                              | /grams                | greater than 0
          {"kind":"food","foodId":"sr-1","grams":0}                                               | /grams                | greater than 0
          {"kind":"food","foodId":"sr-1","grams":"5"}                                             | /grams                | JSON number
          {"kind":"food","foodId":"sr-1","grams":5,"magnesiumMg":1}                               | /magnesiumMg          | has its own value
          {"kind":"food","foodId":"sr-1","grams":5,"portion":"1 cup","count":1}                   | /grams                | either grams
          {"kind":"food","label":"x","magnesiumMg":-1}                                            | /magnesiumMg          | greater than or equal to 0
          {"kind":"food","label":"x","millilitres":1}                                             | /millilitres          | unknown field
          {"kind":"water"}                                                                        | /millilitres          | must not be null
          {"kind":"water","millilitres":10,"label":"x"}                                           | /label                | unknown field
          {"kind":"supplement","form":"oxyde"}                                                    | /form                 | bisglycinate
          {"kind":"supplement","form":"oxide","dose":{"amount":1,"unit":"kg"}}                    | /dose/unit            | mg, g, mL
          {"kind":"supplement","form":"oxide","dose":{"amount":1}}                                | /dose/unit            | needs a unit
          {"kind":"supplement","form":"oxide","dose":{"amount":1,"unit":"mL"}}                    | /dose/concentrationMgPerMl | needs its concentration
          {"kind":"supplement","form":"oxide","dose":{"amount":1,"unit":"mg","concentrationMgPerMl":2}} | /dose/concentrationMgPerMl | only a dose in mL
          {"kind":"supplement","dose":{"amount":50,"unit":"%DV-US","basis":"compound"}}           | /dose/basis           | of magnesium itself
          {"kind":"supplement","form":"oxide","route":"nasal"}                                    | /route                | topical
          {"kind":"medicine","productType":"sweet"}                                               | /productType          | bowel-prep
          {"kind":"medicine","time":"8"}                                                          | /time                 | time of day
          """)
  void refusesImpossibleItems(String item, String pointer, String detail) {
    advise(dayWith(item))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/days/0/items/0" + pointer))
        .body("errors[0].detail", containsString(detail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "1986-02-28"})
  void refusesDaysThatCannotBe(String date) {
    advise("{ %s, \"days\": [ {\"date\":\"%s\"} ] }".formatted(WOMAN, date))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/days/0/date"));
  }

  @Test
  void namesEveryContradictionAtOnce() {
    advise(
            "{ %s, \"days\": [ {\"date\":\"2026-11-20\"}, {\"date\":\"2026-11-20\"}, {\"date\":\"2027-01-01\"} ] }"
                .formatted(WOMAN))
        .statusCode(400)
        .body("errors.pointer", hasItems("/days/1/date", "/days/2/date"))
        .body("errors.size()", greaterThan(1));
  }

  @Test
  void needsItsScope() {
    given()
        .contentType("application/json")
        .body(Examples.THREE_DAYS)
        .post("/v1/advisories")
        .then()
        .statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.of("clinic", "intake.read", "catalog.read"))
        .contentType("application/json")
        .body(Examples.THREE_DAYS)
        .post("/v1/advisories")
        .then()
        .statusCode(403)
        .body("detail", containsString("advice.read"));
  }

  @Test
  void passesTheCallersTokenOn() {
    var token = token();
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(Examples.THREE_DAYS)
        .post("/v1/advisories")
        .then()
        .statusCode(200);

    assertThat(catalog.getAllServeEvents())
        .isNotEmpty()
        .allSatisfy(
            call ->
                assertThat(call.getRequest().getHeader("Authorization"))
                    .isEqualTo("Bearer " + token));
  }

  @Test
  void saysNothingOfJavaInItsErrors() {
    advise("{").statusCode(400).body(not(containsString("java")));
  }

  private static JsonPath adviseOnDay(String item) {
    return advise(dayWith(item)).statusCode(200).extract().jsonPath();
  }

  private static String dayWith(String item) {
    return "{ %s, \"days\": [ {\"date\":\"2026-11-20\",\"complete\":true,\"items\":[%s]} ] }"
        .formatted(WOMAN, item);
  }

  private static ValidatableResponse advise(String body) {
    return given()
        .auth()
        .oauth2(token())
        .contentType("application/json")
        .body(body)
        .post("/v1/advisories")
        .then();
  }

  private static String token() {
    return TestTokens.of("clinic", "advice.read");
  }

  private static List<String> codes(JsonPath answer) {
    return answer.getList("findings.code", String.class);
  }
}
