package health.magnesium.http.echo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scopes open which paths, with real tokens. */
@QuarkusTest
class SmartAccessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          user/Observation.read              | 200 | 403
          user/Observation.rs                | 200 | 403
          user/Observation.s                 | 200 | 403
          user/Observation.r                 | 403 | 403
          user/Observation.write             | 403 | 200
          user/Observation.c                 | 403 | 200
          user/Observation.cruds             | 200 | 200
          user/*.rs                          | 200 | 403
          system/*.*                         | 200 | 200
          user/Condition.cruds               | 403 | 403
          user/Observation.sr                | 403 | 403
          user/Observation.rs?category=lab   | 403 | 403
          user/Observation.s user/*.c        | 200 | 200
          intake.read intake.write           | 403 | 403
          Observation Observation:s          | 403 | 403
          """)
  void opensFhirPathsBySmartScopesOnly(String scopes, int search, int create) {
    as(TestTokens.of("clinic", scopes))
        .get("/fhir/Observation?patient=p1")
        .then()
        .statusCode(search);
    as(TestTokens.of("clinic", scopes)).post("/fhir/Observation").then().statusCode(create);
  }

  @ParameterizedTest
  @CsvSource({
    "user/*.cruds",
    "system/*.*",
    "catalog.read:own",
    "catalog.reader",
    "CATALOG.READ",
    "openid profile"
  })
  void opensOwnPathsByOwnScopesOnly(String scopes) {
    as(TestTokens.of("clinic", scopes))
        .get("/v1/echo")
        .then()
        .statusCode(403)
        .body("detail", containsString("catalog.read"));
  }

  @Test
  void saysWhichSmartScopeIsMissing() {
    as(TestTokens.of("clinic", "user/Observation.s?category=lab"))
        .get("/fhir/Observation?patient=p1")
        .then()
        .statusCode(403)
        .body("detail", containsString("user/Observation.s"))
        .body("detail", containsString("limited by a query gives nothing"));
  }

  @Test
  void keepsAPatientScopeToThatPatient() {
    var own = TestTokens.ofPatient("clinic", "p1", "patient/Observation.rs");

    as(own).get("/fhir/Observation?patient=p1").then().statusCode(200);
    as(own).get("/fhir/Observation?patient=p2").then().statusCode(403);
  }

  @Test
  void refusesAPatientScopeThatNamesNobody() {
    var unnamed = TestTokens.of("clinic", "patient/Observation.rs", "catalog.read");

    for (var path : List.of("/fhir/Observation?patient=p1", "/v1/echo/versioned")) {
      as(unnamed)
          .get(path)
          .then()
          .statusCode(403)
          .body("detail", containsString("needs a claim 'patient'"));
    }
  }

  @Test
  void refusesTheRolePatientThatNamesNobody() {
    for (var roles :
        List.of(
            Map.of("realm_access", Map.of("roles", List.of("offline_access", "patient"))),
            Map.<String, Object>of("groups", List.of("patient")))) {
      var claims = TestTokens.claims("clinic", "catalog.read");
      roles.forEach(claims::claim);

      as(TestTokens.sign(claims))
          .get("/v1/echo/versioned")
          .then()
          .statusCode(403)
          .body("detail", containsString("needs a claim 'patient'"));

      as(TestTokens.sign(claims.claim("patient", "p1")))
          .get("/v1/echo/patients/p1")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void refusesAClaimPatientThatIsEmpty() {
    as(TestTokens.ofPatient("clinic", "", "catalog.read"))
        .get("/v1/echo/patients/p1")
        .then()
        .statusCode(403);
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
