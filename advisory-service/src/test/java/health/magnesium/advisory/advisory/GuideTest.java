package health.magnesium.advisory.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide for users of the API shows what the service answers. */
@QuarkusTest
@NullUnmarked // the framework fills the fields
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class GuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "advisory", "guide.md");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final String LEFT_OUT = "…";
  private static final ObjectMapper JSON = new ObjectMapper();

  WireMockServer catalog;

  @BeforeEach
  void catalogWithoutFoods() {
    catalog.resetAll();
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(okJson("{\"items\":[]}")));
  }

  @Test
  void everyRequestGetsTheAnswerBelowIt() throws Exception {
    var blocks =
        BLOCK.matcher(Files.readString(GUIDE)).results().map(block -> block.group(1)).toList();

    assertThat(blocks).hasSize(10);
    for (int i = 0; i < blocks.size(); i += 2) {
      var answer = JSON.readTree(answerTo(blocks.get(i)));
      var shown = JSON.readTree(blocks.get(i + 1));
      assertThat(shows(shown, answer)).as("%s%nis not in%n%s", shown, answer).isTrue();
    }
  }

  private static String answerTo(String request) {
    var path = request.contains("\"against\"") ? "/v1/advisories/compare" : "/v1/advisories";
    return given()
        .auth()
        .oauth2(TestTokens.of("clinic", "advice.read"))
        .contentType("application/json")
        .body(request)
        .post(path)
        .asString();
  }

  /** Whether everything the guide shows is in the answer; of a list it may show some elements. */
  private static boolean shows(JsonNode shown, JsonNode answer) {
    if (shown.isObject()) {
      return shown.properties().stream()
          .allMatch(
              field ->
                  answer.has(field.getKey())
                      && shows(field.getValue(), answer.get(field.getKey())));
    }
    if (shown.isArray()) {
      return StreamSupport.stream(shown.spliterator(), false)
          .allMatch(
              element ->
                  StreamSupport.stream(answer.spliterator(), false)
                      .anyMatch(candidate -> shows(element, candidate)));
    }
    return shown.asText().equals(LEFT_OUT)
        || (shown.isNumber()
            ? answer.isNumber() && shown.decimalValue().compareTo(answer.decimalValue()) == 0
            : shown.equals(answer));
  }
}
