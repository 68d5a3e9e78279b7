package health.magnesium.http.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShortLimits.class)
class SecurityHeadersTest {

  private static final String TOKEN =
      TestTokens.sign(
          TestTokens.claims("headers", "catalog.read", "catalog.write").subject("headers"));

  @Test
  void standOnSuccessRefusalAndFailure() {
    protectedAnswer(caller().get("/v1/echo").then().statusCode(200));
    protectedAnswer(given().get("/v1/echo").then().statusCode(401));
    protectedAnswer(
        given()
            .auth()
            .oauth2("a.b.c")
            .header("X-Forwarded-For", "192.0.2.1")
            .get("/v1/echo")
            .then()
            .statusCode(401));
    protectedAnswer(caller().get("/v1/echo/forgotten").then().statusCode(403));
    protectedAnswer(caller().get("/nothing").then().statusCode(404));
    protectedAnswer(caller().get("/v1/echo/failing").then().statusCode(500));
    protectedAnswer(given().get("/q/openapi").then().statusCode(200));
  }

  @Test
  void standOnARefusedBody() {
    protectedAnswer(
        caller()
            .contentType("application/json")
            .body("{\"name\":\"" + "x".repeat(2_000_000) + "\"}")
            .post("/v1/echo")
            .then()
            .statusCode(413));
  }

  @Test
  void demandTlsOnlyWhereTlsIsSpoken() {
    given().get("/q/openapi").then().header("Strict-Transport-Security", nullValue());
    given()
        .header("X-Forwarded-Proto", "https")
        .get("/q/openapi")
        .then()
        .header("Strict-Transport-Security", startsWith("max-age="));
  }

  @Test
  void letTheDocumentationPageRunItsOwnScripts() {
    given()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .body(containsString("swagger-ui"))
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }

  @Test
  void openNoDoorToOtherOrigins() {
    given()
        .header("Origin", "https://elsewhere.example")
        .header("Access-Control-Request-Method", "GET")
        .options("/v1/echo")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  private static RequestSpecification caller() {
    return given().auth().oauth2(TOKEN);
  }

  private static void protectedAnswer(ValidatableResponse answer) {
    answer
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
        .header("Cache-Control", equalTo("no-store"))
        .header("Server", nullValue());
  }
}
