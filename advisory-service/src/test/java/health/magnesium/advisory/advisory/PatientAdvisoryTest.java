package health.magnesium.advisory.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NullUnmarked // the framework fills the fields
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class PatientAdvisoryTest {

  private static final String ID = "019aa000-0000-7000-8000-000000000001";

  WireMockServer catalog;
  WireMockServer intake;

  @BeforeEach
  void aWomanWithOneDayAndARegimen() {
    catalog.resetAll();
    intake.resetAll();
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID))
            .willReturn(
                okJson(
                    """
                    {"patientId":"%s","birthDate":"1986-03-01","sex":"female","timeZone":"Europe/Berlin",
                     "lifeStage":"pregnant","lifeStageFrom":"2020-01-01","lifeStageUntil":"2020-09-01",
                     "allergies":["tree-nut"],"diets":[],"authority":null,"version":3}
                    """
                        .formatted(ID))));
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/facts"))
            .willReturn(
                okJson(
                    """
                    {"conditions":[{"id":"x","system":"icd-10","code":"K90.0"}],"medications":[],
                     "labs":[{"id":"y","loinc":"98979-8","value":28,"unit":"mL/min/{1.73_m2}","takenOn":"2026-01-01","referenceRange":null}]}
                    """)));
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/intake"))
            .willReturn(
                okJson(
                    """
                    {"patientId":"%s","timeZone":"Europe/Berlin","from":"2026-01-02","to":"2026-01-02","days":[
                      {"date":"2026-01-02","complete":true,"energyKcal":1900,"items":[
                        {"kind":"food","foodId":"sr-11457","grams":100,"entryId":"e1","recordedAt":"2026-01-02T12:00:00Z"},
                        {"kind":"supplement","label":"oxide","form":"oxide","regimenId":"r1","time":"08:00",
                         "dose":{"amount":100,"unit":"mg","basis":"elemental"}} ]} ]}
                    """
                        .formatted(ID))));
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/regimens"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"regimenId":"r1","kind":"supplement","label":"oxide","form":"oxide","timesOfDay":["08:00"],
                      "from":"2026-01-01","dose":{"amount":100,"unit":"mg","basis":"elemental"}}],"next":null}
                    """)));
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(okJson("{\"items\":[]}")));
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"foodId":"sr-11457","status":"known","name":"Spinach, raw","magnesiumMg":79}]}
                    """)));
  }

  @Test
  void addsUpTheRecordAndCountsARegimenOnce() {
    ask("")
        .statusCode(200)
        .body("intake.meanMg", equalTo(179))
        .body("intake.bySourceMg.food", equalTo(79))
        .body("intake.bySourceMg.supplement", equalTo(100))
        .body("adequacy.group", containsString("female"))
        .body("adequacy.earMg", equalTo(265))
        .body("authority.id", equalTo("us-iom-1997"))
        .body("composition", equalTo("recorded"));
  }

  @Test
  void countsNoDayOnWhichOnlyARegimenFalls() {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/intake"))
            .willReturn(
                okJson(
                    """
                    {"from":"2026-01-01","to":"2026-01-01","days":[
                      {"date":"2026-01-01","complete":null,"energyKcal":null,"items":[
                        {"kind":"supplement","label":"oxide","form":"oxide","regimenId":"r1","time":"08:00",
                         "dose":{"amount":100,"unit":"mg","basis":"elemental"}} ]} ]}
                    """)));

    ask("")
        .statusCode(200)
        .body("intake.days.size()", equalTo(0))
        .body("upperLevel.meanMg", equalTo(100));
  }

  @ParameterizedTest
  @CsvSource({
    // nobody said anything: the plan of two doses
    "'','',279",
    // one skipped
    "'{\"regimenId\":\"r1\",\"time\":\"21:00\",\"reason\":\"forgot\"}','08:00',179",
    // both skipped
    "'{\"regimenId\":\"r1\",\"time\":\"08:00\"},{\"regimenId\":\"r1\",\"time\":\"21:00\"}','',79",
    // another person's regimen is none of ours
    "'{\"regimenId\":\"r2\",\"time\":\"21:00\"}','',279",
  })
  void countsNoDoseThatWasSkipped(String skipped, String taken, int meanMg) {
    var item =
        taken.isEmpty()
            ? ""
            : """
              ,{"kind":"supplement","label":"oxide","form":"oxide","regimenId":"r1","time":"%s","adherence":"taken",
                "dose":{"amount":100,"unit":"mg","basis":"elemental"}}"""
                .formatted(taken);
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/regimens"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"id":"r1","kind":"supplement","label":"oxide","form":"oxide","timesOfDay":["08:00","21:00"],
                      "from":"2026-01-01","dose":{"amount":100,"unit":"mg","basis":"elemental"}}],"next":null}
                    """)));
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/intake"))
            .willReturn(
                okJson(
                    """
                    {"from":"2026-01-02","to":"2026-01-02","days":[
                      {"date":"2026-01-02","complete":true,"energyKcal":1900,"items":[
                        {"kind":"food","foodId":"sr-11457","grams":100,"recordedAt":"2026-01-02T12:00:00Z"}%s],
                       "skippedDoses":[%s]} ]}
                    """
                        .formatted(item, skipped))));

    ask("").statusCode(200).body("intake.meanMg", equalTo(meanMg));
  }

  @Test
  void leavesOutADayOfFastingAndOneInDoubt() {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/intake"))
            .willReturn(
                okJson(
                    """
                    {"from":"2026-01-01","to":"2026-01-02","days":[
                      {"date":"2026-01-01","complete":true,"fasting":true,"items":[]},
                      {"date":"2026-01-02","complete":true,"fasting":null,"items":[],
                       "questions":[{"pointer":"/complete","detail":"empty"}]} ]}
                    """)));

    ask("")
        .statusCode(200)
        .body("intake.completeDays", equalTo(0))
        .body("intake.days.excluded", contains("fasting", "incomplete"))
        .body("findings.code", hasItems("DAYS_EXCLUDED", "NO_DATA"));
  }

  @Test
  void readsFoodsAsOfTheMomentTheyWereRecorded() {
    ask("").statusCode(200);

    catalog.verify(
        postRequestedFor(urlPathEqualTo("/v1/compositions"))
            .withRequestBody(
                equalToJson(
                    "{\"items\":[{\"foodId\":\"sr-11457\",\"asOf\":\"2026-01-02T12:00:00Z\"}]}")));
  }

  @Test
  void readsFoodsAsOfTodayOnRequest() {
    ask("?composition=current").statusCode(200).body("composition", equalTo("current"));

    catalog.verify(
        postRequestedFor(urlPathEqualTo("/v1/compositions"))
            .withRequestBody(
                equalToJson(
                    """
                    {"items":[{"foodId":"sr-11457","asOf":null},
                              {"foodId":"sr-11457","asOf":"2026-01-02T12:00:00Z"}]}
                    """)));
  }

  @Test
  void showsHowAPublishersRevisionMovesTheMean() {
    theCatalogSays(
        """
        {"foodId":"sr-11457","status":"known","name":"Spinach, raw","magnesiumMg":93,"revision":2,
         "magnesium":{"kind":"measured","basis":"100 g","grade":"analytical"}}""",
        """
        {"foodId":"sr-11457","status":"known","name":"Spinach, raw","magnesiumMg":79,"revision":1,
         "magnesium":{"kind":"measured","basis":"100 g","grade":"analytical"}}""");

    ask("?composition=current")
        .statusCode(200)
        .body("intake.meanMg", equalTo(193))
        .body("intake.rebased.recordedMeanMg", equalTo(179))
        .body("intake.rebased.foodsChanged.size()", equalTo(1))
        .body("intake.rebased.foodsChanged[0].foodId", equalTo("sr-11457"))
        .body("intake.rebased.foodsChanged[0].recorded.magnesiumMg", equalTo(79))
        .body("intake.rebased.foodsChanged[0].recorded.revision", equalTo(1))
        .body("intake.rebased.foodsChanged[0].current.magnesiumMg", equalTo(93))
        .body("intake.rebased.foodsChanged[0].current.revision", equalTo(2))
        .body("intake.rebased.foodsChanged[0].meanMgDifference", equalTo(14));
    ask("").body("intake.meanMg", equalTo(179)).body("intake.rebased", nullValue());
  }

  @Test
  void aRetiredFoodKeepsItsValueOfTheTimeOfRecording() {
    theCatalogSays(
        """
        {"foodId":"sr-11457","status":"retired","name":"Spinach, raw","magnesiumMg":79,"revision":1}""",
        """
        {"foodId":"sr-11457","status":"known","name":"Spinach, raw","magnesiumMg":79,"revision":1}""");

    ask("").body("intake.meanMg", equalTo(179)).body("intake.coverage.lowerBound", equalTo(false));
    ask("?composition=current")
        .body("intake.meanMg", equalTo(100))
        .body("intake.coverage.unknownItems.reason", contains("retired-food"))
        .body("intake.rebased.recordedMeanMg", equalTo(179))
        .body("intake.rebased.foodsChanged[0].current.unknownReason", equalTo("retired-food"))
        .body("intake.rebased.foodsChanged[0].meanMgDifference", nullValue());
  }

  @Test
  void readsAFoodAsOfTheMomentThatARecalculationSet() {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/intake"))
            .willReturn(
                okJson(
                    """
                    {"from":"2026-01-02","to":"2026-01-02","days":[
                      {"date":"2026-01-02","complete":true,"items":[
                        {"kind":"food","foodId":"sr-11457","grams":100,"recordedAt":"2026-01-02T12:00:00Z",
                         "compositionAsOf":"2026-03-01T09:00:00Z"}]}]}
                    """)));

    ask("").statusCode(200);

    catalog.verify(
        postRequestedFor(urlPathEqualTo("/v1/compositions"))
            .withRequestBody(
                equalToJson(
                    "{\"items\":[{\"foodId\":\"sr-11457\",\"asOf\":\"2026-03-01T09:00:00Z\"}]}")));
  }

  /** What the catalog says of spinach today, and of the moment of recording. */
  private void theCatalogSays(String today, String then) {
    var asOfThen = "{\"foodId\":\"sr-11457\",\"asOf\":\"2026-01-02T12:00:00Z\"}";
    var asOfToday = "{\"foodId\":\"sr-11457\",\"asOf\":null}";
    theCatalogAnswers(asOfThen, then);
    theCatalogAnswers(asOfToday + "," + asOfThen, today + "," + then);
  }

  private void theCatalogAnswers(String asked, String told) {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions"))
            .withRequestBody(equalToJson("{\"items\":[" + asked + "]}"))
            .willReturn(okJson("{\"items\":[" + told + "]}")));
  }

  @Test
  void says404ForAnUnknownPatient() {
    intake.stubFor(get(urlPathMatching("/v1/patients/.*")).willReturn(aResponse().withStatus(404)));

    ask("").statusCode(404).body("type", equalTo("urn:magnesium:problem:patient-not-found"));
  }

  @Test
  void saysWhichScopesTheTokenLacksForTheNeighbours() {
    intake.stubFor(get(urlPathMatching("/v1/patients/.*")).willReturn(aResponse().withStatus(403)));

    ask("").statusCode(403).body("detail", containsString("intake.read"));
  }

  @ParameterizedTest
  @CsvSource({"CONNECTION_RESET_BY_PEER", "MALFORMED_RESPONSE_CHUNK", "EMPTY_RESPONSE"})
  void answers503WhenTheCatalogBreaks(Fault fault) {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions")).willReturn(aResponse().withFault(fault)));

    ask("")
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .contentType("application/problem+json")
        .body("type", equalTo("urn:magnesium:problem:catalog-unavailable"));
  }

  @Test
  void needsTheCatalogEvenForADiaryWithoutItsFoods() {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/intake"))
            .willReturn(okJson("{\"from\":\"2026-01-02\",\"to\":\"2026-01-02\",\"days\":[]}")));
    catalog.stubFor(
        get(urlPathEqualTo("/v1/foods"))
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    ask("").statusCode(503).body("type", equalTo("urn:magnesium:problem:catalog-unavailable"));
  }

  @Test
  void answers503WithinItsDeadlineWhenANeighbourIsSlow() {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/facts"))
            .willReturn(okJson("{}").withFixedDelay(20_000)));
    var begin = Instant.now();

    ask("").statusCode(503).body("type", equalTo("urn:magnesium:problem:intake-unavailable"));

    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void triesAReadOnceMore() {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/facts"))
            .inScenario("recovers")
            .whenScenarioStateIs("Started")
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("up"));
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/facts"))
            .inScenario("recovers")
            .whenScenarioStateIs("up")
            .willReturn(okJson("{}")));

    ask("").statusCode(200);
  }

  @Test
  void takesAnswersWithFieldsItDoesNotKnow() {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"foodId":"sr-11457","status":"known","magnesiumMg":79,"colour":"green"}],"hint":1}
                    """)));

    ask("").statusCode(200);
  }

  @Test
  void saysWhatIsWrongWithAStoredRecord() {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/facts"))
            .willReturn(okJson("{\"conditions\":[{\"system\":\"own\",\"code\":\"gout\"}]}")));

    ask("").statusCode(422).body("type", equalTo("urn:magnesium:problem:record-inconsistent"));
  }

  @ParameterizedTest
  @CsvSource({
    "?from=2026-01-31x,from",
    "?from=2026-02-01&to=2026-01-01,to",
    "?authority=mars-2050,authority",
    "?composition=old,composition"
  })
  void namesABadParameter(String query, String parameter) {
    ask(query).statusCode(400).body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void bindsAPatientTokenToItsPatient() {
    var other =
        TestTokens.ofPatient(
            "clinic", "019aa000-0000-7000-8000-00000000ffff", "advice.read", "intake.read");

    given().auth().oauth2(other).get("/v1/patients/" + ID + "/advisory").then().statusCode(403);
  }

  @Test
  void needsTokenScopeAndTenant() {
    var path = "/v1/patients/" + ID + "/advisory";
    given().get(path).then().statusCode(401);
    given().auth().oauth2(TestTokens.of("clinic", "intake.read")).get(path).then().statusCode(403);
    given()
        .auth()
        .oauth2(TestTokens.sign(TestTokens.claimsWithoutTenant("advice.read")))
        .get(path)
        .then()
        .statusCode(403);
  }

  @Test
  void asksTheNeighboursWithTheCallersTokenAndNothingElseOfTheCaller() {
    for (var tenant : List.of("clinic", "other-clinic")) {
      catalog.resetRequests();
      intake.resetRequests();
      var token = TestTokens.of(tenant, "advice.read", "intake.read", "catalog.read");

      given()
          .auth()
          .oauth2(token)
          .header("Cookie", "session=planted")
          .header("X-Api-Key", "planted")
          .get("/v1/patients/" + ID + "/advisory")
          .then()
          .statusCode(200);

      assertThat(Stream.of(intake, catalog).flatMap(each -> each.getAllServeEvents().stream()))
          .hasSizeGreaterThan(4)
          .allSatisfy(
              call -> {
                assertThat(call.getRequest().header("Authorization").values())
                    .containsExactly("Bearer " + token);
                assertThat(call.getRequest().getHeaders().toString()).doesNotContain("planted");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"2020-02-01,false", "2999-01-01,true"})
  void leavesOutAConditionThatIsOver(String until, boolean counts) {
    intake.stubFor(
        get(urlPathEqualTo("/v1/patients/" + ID + "/facts"))
            .willReturn(
                okJson(
                    """
                    {"conditions":[{"system":"icd-10","code":"N17.9","from":"2020-01-01","until":"%s"}]}
                    """
                        .formatted(until))));

    var codes = ask("").statusCode(200).extract().jsonPath().getList("findings.code");

    assertThat(codes.contains("RENAL_AVOID")).isEqualTo(counts);
  }

  @Test
  void readsAKidneyResultThatIsTooOldAsUnknown() {
    ask("").statusCode(200).body("findings.code", hasItem("RENAL_UNKNOWN"));
  }

  private static ValidatableResponse ask(String query) {
    return given()
        .auth()
        .oauth2(TestTokens.of("clinic", "advice.read", "intake.read", "catalog.read"))
        .get("/v1/patients/" + ID + "/advisory" + query)
        .then();
  }
}
