package health.magnesium.advisory.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One diary judged twice, and an answer held against an earlier one. */
@QuarkusTest
@NullUnmarked // the framework fills the fields
@TestProfile(ComparisonTest.WithAnOlderRuleset.class)
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ComparisonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Holds the shipped tables with one figure of another edition. */
  public static final class WithAnOlderRuleset implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        var directory = Files.createTempDirectory("rulesets");
        var folder = Files.createDirectory(directory.resolve("older"));
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "reference"))) {
          for (var file : files.toList()) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
          }
        }
        Files.writeString(folder.resolve("ruleset-version.txt"), "2025.01.0\n");
        var policies = folder.resolve("policies.csv");
        Files.writeString(
            policies, Files.readString(policies).replace("few-days-below,7", "few-days-below,3"));
        return Map.of("magnesium.advisory.rulesets-directory", directory.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  WireMockServer catalog;

  @BeforeEach
  void catalogWithoutFoodsToPlanWith() {
    catalog.resetAll();
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(okJson("{\"items\":[]}")));
  }

  private static ValidatableResponse send(String path, String body) {
    return given()
        .auth()
        .oauth2(TestTokens.of("clinic", "advice.read"))
        .contentType("application/json")
        .body(body)
        .post(path)
        .then();
  }

  private static ValidatableResponse compare(String against) {
    return send(
        "/v1/advisories/compare",
        "{\"request\": %s, \"against\": %s}".formatted(Examples.THREE_DAYS, against));
  }

  private static String olderVersion() {
    var detail = compare("{\"rulesetVersion\": \"none\"}").statusCode(422).extract().jsonPath();
    return detail.getString("detail").replaceFirst(".*held are (2025\\.01\\.0\\+\\w+),.*", "$1");
  }

  @Test
  void theSameAuthorityMakesNoDifference() {
    compare("{\"authority\": \"us-iom-1997\"}")
        .statusCode(200)
        .body("differences", empty())
        .body("a.adequacy.rdaMg", equalTo(320))
        .body("b.adequacy.rdaMg", equalTo(320));
  }

  @Test
  void anOlderRulesetDiffersWhereItsFigureDoes() throws Exception {
    var answer =
        compare("{\"rulesetVersion\": \"%s\"}".formatted(olderVersion()))
            .statusCode(200)
            .body("differences.pointer", hasItem("/rulesetVersion"))
            .body("a.findings.code", hasItem("LOW_DAYS_CAVEAT"))
            .extract()
            .asString();
    var json = JSON.readTree(answer);

    assertThat(json.at("/b/findings").toString()).doesNotContain("LOW_DAYS_CAVEAT");
    assertThat(json.at("/a/inputsHash")).isEqualTo(json.at("/b/inputsHash"));
    assertThat(json.at("/differences")).isNotEmpty().allSatisfy(each -> isTrueOfBoth(json, each));
  }

  private static void isTrueOfBoth(JsonNode answer, JsonNode difference) {
    var pointer = difference.get("pointer").asText();
    assertThat(pointer).isNotEqualTo("/generatedAt");
    for (var side : new String[] {"a", "b"}) {
      var there = answer.get(side).at(pointer);
      assertThat(there.isMissingNode() ? JSON.nullNode() : there).isEqualTo(difference.get(side));
    }
  }

  @Test
  void readsFoodsOnce() {
    catalog.stubFor(
        post(urlPathEqualTo("/v1/compositions"))
            .willReturn(
                okJson(
                    """
                    {"items":[{"foodId":"sr-11457","status":"known","name":"Spinach","magnesiumMg":79,"portions":[]}]}
                    """)));

    send(
            "/v1/advisories/compare",
            """
            {"request": {"assessmentDate": "2026-11-22", "subject": {"birthDate": "1986-03-01", "sex": "female"},
              "days": [{"date": "2026-11-20", "complete": true,
                "items": [{"kind": "food", "foodId": "sr-11457", "grams": 100}]}]},
             "against": {"authority": "us-iom-1997"}}
            """)
        .statusCode(200)
        .body("b.intake.meanMg", equalTo(79));
    catalog.verify(1, postRequestedFor(urlPathEqualTo("/v1/compositions")));
  }

  @Test
  void refusesARulesetThatIsNotHeldAndNamesThoseThatAre() {
    compare("{\"rulesetVersion\": \"1999.01.0+00000000\"}")
        .statusCode(422)
        .body("type", equalTo("urn:magnesium:problem:ruleset-not-held"))
        .body(
            "detail", containsString("'1999.01.0+00000000' is not held here; held are 2025.01.0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{} | /against | needs either authority or rulesetVersion",
        "{\"authority\":\"us-iom-1997\",\"rulesetVersion\":\"x\"} | /against | needs either",
        "{\"authority\":\"atlantis\"} | /against/authority | 'atlantis' is not one of [us-iom-1997",
        "{\"autority\":\"us-iom-1997\"} | /against/autority | autority"
      })
  void refusesAnUnclearComparison(String against, String pointer, String detail) {
    compare(against)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer))
        .body("detail", containsString(detail));
  }

  @Test
  void namesAWrongFactWithItsPlaceInTheBody() {
    send(
            "/v1/advisories/compare",
            """
            {"request": {"assessmentDate": "2026-11-22", "subject": {"birthDate": "2030-01-01"}},
             "against": {"authority": "us-iom-1997"}}
            """)
        .statusCode(400)
        .body("errors.pointer", hasItem("/request/subject/birthDate"));
  }

  @Test
  void anAnswerSaysWhetherItIsTheOneExpected() throws Exception {
    var first = send("/v1/advisories", Examples.THREE_DAYS).statusCode(200);
    first.body("replay", nullValue());
    var answer = JSON.readTree(first.extract().asString());

    send("/v1/advisories", expecting(answer, "320"))
        .statusCode(200)
        .body("replay.same", equalTo(true))
        .body("replay.changed", empty());
    send("/v1/advisories", expecting(answer, "321"))
        .statusCode(200)
        .body("replay.same", equalTo(false))
        .body("replay.changed", equalTo(List.of("facts")));
  }

  @Test
  void anAnswerNamesTheLanguageThatChanged() throws Exception {
    var answer = JSON.readTree(send("/v1/advisories", Examples.THREE_DAYS).extract().asString());

    given()
        .auth()
        .oauth2(TestTokens.of("clinic", "advice.read"))
        .header("Accept-Language", "es")
        .contentType("application/json")
        .body(expecting(answer, "320"))
        .post("/v1/advisories")
        .then()
        .statusCode(200)
        .body("replay.changed", equalTo(List.of("language", "texts")));
  }

  private static String expecting(JsonNode answer, String lastDayMg) {
    var expected = JSON.createObjectNode();
    expected.set("rulesetVersion", answer.get("rulesetVersion"));
    expected.set("inputsHash", answer.get("inputsHash"));
    expected.set("inputs", answer.get("inputs"));
    return Examples.THREE_DAYS
        .replace("\"magnesiumMg\": 320", "\"magnesiumMg\": " + lastDayMg)
        .replaceFirst("\\{", "{ \"expected\": " + expected + ",");
  }
}
