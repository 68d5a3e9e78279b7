package health.magnesium.catalog;

import static io.restassured.RestAssured.given;

import health.magnesium.testsupport.TestTokens;
import io.restassured.specification.RequestSpecification;

/** Requests as callers with and without rights send them. */
public final class CatalogForTests {

  private CatalogForTests() {}

  public static RequestSpecification reader() {
    return given().auth().oauth2(TestTokens.of("clinic", "catalog.read"));
  }

  public static RequestSpecification writer() {
    return given().auth().oauth2(TestTokens.of("clinic", "catalog.read", "catalog.write"));
  }
}
