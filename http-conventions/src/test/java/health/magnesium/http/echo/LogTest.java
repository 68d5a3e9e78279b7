package health.magnesium.http.echo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogTest {

  private static final Path LOG = Path.of("target/echo.log");

  private final String token = TestTokens.of("clinic", "catalog.read", "catalog.write");

  @Test
  void findsTheFaultOfAFailedRequestByItsTraceId() throws IOException {
    var trace =
        given()
            .auth()
            .oauth2(token)
            .get("/v1/echo/failing")
            .then()
            .statusCode(500)
            .extract()
            .<String>path("traceId");

    assertThat(Files.readAllLines(LOG))
        .filteredOn(line -> line.contains(trace))
        .singleElement()
        .asString()
        .endsWith(
            "request failed: java.lang.IllegalStateException at"
                + " health.magnesium.http.echo.EchoResource.failing:"
                + EchoResource.FAILING_LINE);
  }

  @Test
  void keepsWhatCallersSendOutOfTheLog() throws IOException {
    given().auth().oauth2(token).get("/v1/echo/failing").then().statusCode(500);
    given().auth().oauth2("no.token.secret-marker").get("/v1/echo").then().statusCode(401);
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"name\": secret-marker")
        .post("/v1/echo")
        .then()
        .statusCode(400);
    given().auth().oauth2(token).get("/v1/secret-marker").then().statusCode(404);

    assertThat(Files.readString(LOG))
        .doesNotContain("secret-marker", "select ", "eyJ", "\tat ")
        .contains("request failed");
  }
}
