package health.magnesium.http.echo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ConventionsTest {

  private static final String TOKEN = TestTokens.of("clinic", "catalog.read", "catalog.write");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                                        | 400 | malformed-body | ``             | not well-formed
          {"name":"x"} x                                           | 400 | malformed-body | ``             | not well-formed
          {"name":"x","name":"y"}                                  | 400 | malformed-body | ``             | same field twice
          []                                                       | 400 | invalid-body   | ``             | JSON object
          null                                                     | 400 | invalid-body   | ``             | must not be null
          {"name":1}                                               | 400 | invalid-body   | /name          | '1' is not a JSON string
          {"name":"x","nam":2}                                     | 400 | invalid-body   | /nam           | allowed: items, name
          {"name":"x","items":{}}                                  | 400 | invalid-body   | /items         | JSON array
          {"name":"x","items":[null]}                              | 400 | invalid-body   | /items/0       | must not be null
          {"name":"x","items":[{"grams":-1}]}                      | 400 | invalid-body   | /items/0/grams | received -1
          {"name":"x","items":[{"grams":"12"}]}                    | 400 | invalid-body   | /items/0/grams | a JSON number
          {"name":"x","items":[{"grams":1e400000}]}                | 400 | invalid-body   | /items/0/grams | at most 15 digits
          {"name":"x","items":[{"grams":1,"at":1}]}                | 400 | invalid-body   | /items/0/at    | a moment with offset
          {"name":"x","items":[{"grams":1,"at":"2026-11-22"}]}     | 400 | invalid-body   | /items/0/at    | '2026-11-22' is not a moment
          {"name":"x","items":[{"grams":1e-40}]}                   | 400 | invalid-body   | /items/0/grams | at most 15 digits
          {"name":"x","items":[{"grams":1,"date":"2026-02-30"}]}   | 400 | invalid-body   | /items/0/date  | '2026-02-30' is not a date
          {"name":"x","items":[{"grams":1,"date":20600}]}          | 400 | invalid-body   | /items/0/date  | is not a date
          """)
  void namesWhatIsWrongWithABody(
      String body, int status, String slug, String pointer, String detail) {
    as(TOKEN)
        .contentType("application/json")
        .body(body)
        .post("/v1/echo")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:magnesium:problem:" + slug))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", containsString(detail))
        .body("traceId", notNullValue())
        .body("detail", not(containsString("java.")));
  }

  @Test
  void keepsDecimalsExact() {
    as(TOKEN)
        .contentType("application/json")
        .body("{\"name\":\"x\",\"items\":[{\"grams\":12.50}]}")
        .post("/v1/echo")
        .then()
        .statusCode(200)
        .body(containsString("12.50"));
  }

  @Test
  void refusesABodyOfTwoMegabytes() {
    as(TOKEN)
        .contentType("application/json")
        .body("{\"name\":\"" + "x".repeat(2_000_000) + "\"}")
        .post("/v1/echo")
        .then()
        .statusCode(413)
        .body("errors[0].pointer", equalTo(""))
        .body("detail", containsString("1048576"));
  }

  @Test
  void refusesABodyOfTwoMegabytesWhoseLengthIsNotDeclared() throws Exception {
    var body = ("{\"name\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/echo"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();

    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"pointer\":\"\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          limit=900       | limit | must be less than or equal to 500
          limit=abc       | limit | 'abc' is not a whole number
          limit=5000000000 | limit | '5000000000' is not a whole number
          above=much      | above | 'much' is not a number such as 12.5
          above=1e400000  | above | '1e400000' is not a number
          from=2026-02-30 | from  | '2026-02-30' is not a date such as 2026-11-22
          from=0001-01-01 | from  | '0001-01-01' is not a date
          at=2026-11-22   | at    | '2026-11-22' is not a moment with offset
          id=smith        | id    | 'smith' is not a UUID
          all=yes         | all   | 'yes' is not one of true, false
          """)
  void namesABadParameter(String query, String parameter, String detail) {
    as(TOKEN)
        .urlEncodingEnabled(false)
        .get("/v1/echo?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter))
        .body("errors[0].detail", containsString(detail));
  }

  @Test
  void readsParametersOfEveryKind() {
    as(TOKEN)
        .get(
            "/v1/echo?limit=5&above=12.50&from=2026-11-22&at=2026-11-22T08:00:00Z&all=true"
                + "&id=019a9b5e-7c1f-7d5e-8b1e-0f3a7c2d4e6f")
        .then()
        .statusCode(200);
  }

  @Test
  void refusesACallWithoutTokenOpaquely() {
    given()
        .get("/v1/echo")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", equalTo("urn:magnesium:problem:unauthenticated"));
  }

  @Test
  void refusesExpiredForeignAndTamperedTokens() {
    var expired =
        TestTokens.sign(
            TestTokens.claims("clinic", "catalog.read")
                .expiresAt(Instant.now().minus(Duration.ofHours(1))));
    var otherAudience =
        TestTokens.sign(TestTokens.claims("clinic", "catalog.read").audience("another-api"));
    var tampered = TOKEN.substring(0, TOKEN.length() - 8) + "AAAAAAAA";
    var unsigned = TOKEN.substring(0, TOKEN.lastIndexOf('.') + 1);

    for (var token : new String[] {expired, otherAudience, tampered, unsigned, "abc"}) {
      as(token).get("/v1/echo").then().statusCode(401);
    }
  }

  @Test
  void namesTheMissingScope() {
    as(TestTokens.of("clinic", "intake.read"))
        .get("/v1/echo")
        .then()
        .statusCode(403)
        .body("detail", equalTo("This operation needs the scope catalog.read."));
  }

  @Test
  void refusesATokenWithoutTenant() {
    as(TestTokens.sign(TestTokens.claimsWithoutTenant("catalog.read")))
        .get("/v1/echo/versioned")
        .then()
        .statusCode(403)
        .body("detail", containsString("'tenant'"));
  }

  @Test
  void deniesAnEndpointThatNamesNoScope() {
    as(TOKEN).get("/v1/echo/forgotten").then().statusCode(403);
  }

  @Test
  void bindsAPatientTokenToItsPatient() {
    var own = as(TestTokens.ofPatient("clinic", "p1", "catalog.read"));

    own.get("/v1/echo/patients/p1").then().statusCode(200).body("patient", equalTo("p1"));
    own.get("/v1/echo/patients/p2").then().statusCode(403);
  }

  @Test
  void answersByVersion() {
    var read = as(TOKEN).get("/v1/echo/versioned");

    read.then().statusCode(200).header("ETag", equalTo("\"7\""));
    as(TOKEN).header("If-None-Match", "\"7\"").get("/v1/echo/versioned").then().statusCode(304);
    as(TOKEN).put("/v1/echo/versioned").then().statusCode(428);
    as(TOKEN).header("If-Match", "\"6\"").put("/v1/echo/versioned").then().statusCode(412);
    as(TOKEN).header("If-Match", "\"7\"").put("/v1/echo/versioned").then().statusCode(204);
  }

  @Test
  void keepsOurFailuresToTheLog() {
    as(TOKEN)
        .get("/v1/echo/failing")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body(not(containsString("secret-marker")))
        .body("traceId", notNullValue());
  }

  @Test
  void answersUnknownPathsAndMediaTypesAsProblems() {
    as(TOKEN).get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    as(TOKEN)
        .contentType("text/plain")
        .body("{}")
        .post("/v1/echo")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void hasNoDemoIdentityOutsideTheLocalProfile() {
    given().get("/v1/echo").then().statusCode(401);
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
