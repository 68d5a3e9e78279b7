package health.magnesium.advisory.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language an answer speaks, and that nothing else depends on it. */
@QuarkusTest
@NullUnmarked // the framework fills the fields
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class AnswerLanguageTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS = List.of("title", "detail", "plain", "actions");

  WireMockServer catalog;

  @BeforeEach
  void catalogWithoutFoods() {
    catalog.resetAll();
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(okJson("{\"items\":[]}")));
  }

  private static Response inLanguage(String acceptLanguage) {
    return given()
        .auth()
        .oauth2(TestTokens.of("clinic", "advice.read"))
        .header("Accept-Language", acceptLanguage)
        .contentType("application/json")
        .body(Examples.THREE_DAYS)
        .post("/v1/advisories");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es-MX | es-MX | Pocos días completos",
        "de, es;q=0.4, en;q=0.3 | es | Pocos días completos",
        "tlh | en | Few complete days",
        "*;q=0.1 | en | Few complete days"
      })
  void saysInWhichLanguageItSpeaks(String wanted, String spoken, String title) {
    inLanguage(wanted)
        .then()
        .statusCode(200)
        .header("Content-Language", spoken)
        .header("Vary", "Accept-Language")
        .body("findings.title", hasItem(title));
  }

  @Test
  void onlyTextsDependOnTheLanguage() throws Exception {
    var english = inLanguage("en").asString();
    var spanish = inLanguage("es").asString();

    assertThat(spanish).isNotEqualTo(english);
    assertThat(withoutTexts(spanish)).isEqualTo(withoutTexts(english));
  }

  @Test
  void theSameRequestGetsTheSameBytes() {
    var first = inLanguage("es").asString().replaceFirst("\"generatedAt\":\"[^\"]+\"", "");
    var second = inLanguage("es").asString().replaceFirst("\"generatedAt\":\"[^\"]+\"", "");

    assertThat(second).isEqualTo(first);
  }

  private static JsonNode withoutTexts(String answer) throws Exception {
    var json = (ObjectNode) JSON.readTree(answer);
    json.get("findings").forEach(finding -> ((ObjectNode) finding).remove(TEXTS));
    var plan = (ObjectNode) json.get("plan");
    plan.remove("statusDetail");
    plan.get("excluded").forEach(food -> ((ObjectNode) food).remove("detail"));
    plan.get("notes").forEach(note -> ((ObjectNode) note).remove("text"));
    return json.without(List.of("generatedAt", "inputsHash", "inputs", "limitations"));
  }
}
