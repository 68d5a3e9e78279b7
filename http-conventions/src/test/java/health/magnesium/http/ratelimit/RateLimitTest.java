package health.magnesium.http.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.http.exchange.ShortLimits;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Budgets: 6 reads, 4 writes, 2 expensive calls, 3 failed authentications. */
@QuarkusTest
@TestProfile(ShortLimits.class)
class RateLimitTest {

  private static final String[] SCOPES = {"catalog.read", "catalog.write"};

  private final String subject = "user-" + UUID.randomUUID();
  private final String token = tokenOf("clinic", subject);

  @Test
  void saysOnEveryAnswerWhatIsLeft() {
    as(token)
        .get("/v1/echo")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", equalTo("\"reads\";q=6;w=3600"))
        .header("RateLimit", equalTo("\"reads\";r=5;t=600"));
    as(token).get("/v1/nothing").then().statusCode(404).header("RateLimit", containsString("r=4"));
  }

  @Test
  void refusesTheCallAfterTheLast() {
    for (int call = 0; call < 6; call++) {
      as(token).get("/v1/echo").then().statusCode(200);
    }

    var refused = as(token).get("/v1/echo");

    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("RateLimit", containsString("\"reads\";r=0"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .body("type", equalTo("urn:magnesium:problem:too-many-requests"))
        .body("detail", containsString("'reads' allows 6 calls in 3600 s"));
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(590, 600);
    write(token).then().statusCode(200);
  }

  @Test
  void countsTenantsAndSubjectsApart() {
    for (int call = 0; call < 7; call++) {
      as(token).get("/v1/echo");
    }

    as(tokenOf("clinic", "other-" + subject)).get("/v1/echo").then().statusCode(200);
    as(tokenOf("clinic-2", subject)).get("/v1/echo").then().statusCode(200);
  }

  @Test
  void refusesABodyBeyondTheBudgetWithoutReadingIt() {
    for (int call = 0; call < 4; call++) {
      write(token).then().statusCode(200);
    }

    write(token).then().statusCode(429).body("detail", containsString("'writes'"));
  }

  @Test
  void takesExpensiveCallsFromTwoBudgets() {
    as(token)
        .get("/v1/echo/expensive")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", equalTo("\"reads\";q=6;w=3600, \"expensive\";q=2;w=3600"))
        .header("RateLimit", containsString("\"reads\";r=5;t=600, \"expensive\";r=1;t=1800"));
    as(token).get("/v1/echo/expensive").then().statusCode(200);

    as(token)
        .get("/v1/echo/expensive")
        .then()
        .statusCode(429)
        .body("detail", containsString("'expensive'"))
        .header("Retry-After", equalTo("1800"));
    as(token).get("/v1/echo").then().statusCode(200);
  }

  @Test
  void takesNothingExpensiveFromACallThatIsNotPermitted() {
    var reader = TestTokens.of("clinic-" + UUID.randomUUID(), "intake.read");
    for (int call = 0; call < 3; call++) {
      as(reader).get("/v1/echo/expensive").then().statusCode(403);
    }
  }

  @Test
  void leavesHealthAndDocumentsFree() {
    for (int call = 0; call < 10; call++) {
      given().get("/q/openapi").then().statusCode(200).header("RateLimit", nullValue());
    }
  }

  @Test
  void slowsTheGuessingOfTokens() {
    var guesser = "198.51.100." + (int) (Math.random() * 250);
    var neighbour = tokenOf("clinic", "neighbour-" + subject);
    from(guesser, neighbour).then().statusCode(200);
    for (int guess = 0; guess < 3; guess++) {
      from(guesser, "guess." + guess + ".x").then().statusCode(401);
    }

    from(guesser, "guess.4.x")
        .then()
        .statusCode(429)
        .header("Retry-After", equalTo("1200"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .body("detail", containsString("'failed-authentications'"));
    from(guesser, token).then().statusCode(429);
    from(guesser, neighbour).then().statusCode(200);
    from("203.0.113.7", token).then().statusCode(200);
  }

  @Test
  void countsOneNetworkOfIpv6AsOneAddress() {
    for (int guess = 0; guess < 3; guess++) {
      from("2001:db8:1:2::" + guess, "guess." + guess + ".x").then().statusCode(401);
    }

    from("2001:db8:1:2:ffff::1", "guess.4.x").then().statusCode(429);
    from("2001:db8:1:3::1", "guess.5.x").then().statusCode(401);
  }

  private static String tokenOf(String tenant, String subject) {
    return TestTokens.sign(TestTokens.claims(tenant, SCOPES).subject(subject));
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  private static Response write(String token) {
    return as(token)
        .contentType("application/json")
        .body("{\"name\":\"x\",\"items\":[]}")
        .post("/v1/echo");
  }

  private static Response from(String address, String token) {
    return as(token).header("X-Forwarded-For", address).get("/v1/echo");
  }
}
