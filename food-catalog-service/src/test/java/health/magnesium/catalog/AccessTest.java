package health.magnesium.catalog;

import static health.magnesium.catalog.CatalogForTests.reader;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import health.magnesium.testsupport.PostgresForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what. The test database is declared here for the whole module. */
@QuarkusTest
@WithTestResource(value = PostgresForTests.class, scope = TestResourceScope.GLOBAL)
class AccessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/foods",
        "/v1/foods/sr-12061",
        "/v1/foods/sr-12061/revisions",
        "/v1/barcodes/4006381333931",
        "/v1/categories",
        "/v1/supplement-forms",
        "/v1/releases",
        "/v1/imports",
        "/v1/imports/01999999-0000-7000-8000-000000000000",
        "/v1/imports/01999999-0000-7000-8000-000000000000/rejects"
      })
  void readingNeedsATokenWithTenantAndScope(String path) {
    given().get(path).then().statusCode(401).contentType("application/problem+json");
    given()
        .auth()
        .oauth2(TestTokens.of("clinic", "catalog.write"))
        .get(path)
        .then()
        .statusCode(403)
        .body("detail", containsString("catalog.read"));
    given()
        .auth()
        .oauth2(TestTokens.sign(TestTokens.claimsWithoutTenant("catalog.read")))
        .get(path)
        .then()
        .statusCode(403)
        .body("detail", containsString("tenant"));
  }

  @Test
  void importingNeedsTheScopeToWrite() {
    reader()
        .contentType("application/zip")
        .body(new byte[] {1})
        .post("/v1/imports")
        .then()
        .statusCode(403);
    reader().multiPart("file", "x.zip", new byte[] {1}).post("/v1/imports").then().statusCode(403);
    reader()
        .delete("/v1/imports/01999999-0000-7000-8000-000000000000")
        .then()
        .statusCode(403)
        .body("detail", containsString("catalog.write"));
  }

  @Test
  void compositionsNeedAToken() {
    given()
        .contentType("application/json")
        .body("{\"items\":[]}")
        .post("/v1/compositions")
        .then()
        .statusCode(401)
        .body("type", equalTo("urn:magnesium:problem:unauthenticated"));
  }

  @Test
  void healthNeedsNone() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/started").then().statusCode(200);
  }
}
