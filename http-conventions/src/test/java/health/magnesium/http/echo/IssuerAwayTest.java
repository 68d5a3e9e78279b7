package health.magnesium.http.echo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import health.magnesium.testsupport.IssuerForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A service that starts while its issuer is away. */
@QuarkusTest
@TestProfile(IssuerAwayTest.AnIssuerThatIsAway.class)
@NullUnmarked // the framework fills the field
class IssuerAwayTest {

  IssuerForTests issuer;

  /** An issuer that answers 503 until a test says otherwise. */
  public static class AnIssuerThatIsAway implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(IssuerForTests.class, Map.of("away", "true")));
    }
  }

  @Test
  void saysSoUntilTheIssuerIsBack() {
    var token = issuer.sign(TestTokens.claims("clinic", "catalog.read").issuer(issuer.url()));

    given()
        .auth()
        .oauth2(token)
        .get("/v1/echo")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("5"))
        .body("type", equalTo("urn:magnesium:problem:issuer-unavailable"));

    issuer.setAway(false);

    given().auth().oauth2(token).get("/v1/echo").then().statusCode(200);
  }
}
