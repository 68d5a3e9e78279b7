package health.magnesium.catalog.ownfoods;

import static io.restassured.RestAssured.given;

import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A tenant of its own for each test, and its calls. */
final class Kitchen {

  private final String tenant = "kitchen-" + UUID.randomUUID();
  private final String token = TestTokens.of(tenant, Scopes.CATALOG_READ, Scopes.CATALOG_WRITE);

  String tenant() {
    return tenant;
  }

  RequestSpecification call() {
    return given().auth().oauth2(token);
  }

  RequestSpecification sends(String body) {
    return call().contentType(ContentType.JSON).body(body);
  }

  /** Makes a food; answers its id. */
  String creates(String entry) {
    return sends(entry).post("/v1/foods").then().statusCode(201).extract().path("id");
  }

  /** Puts the entry in place of what is there. */
  Response revises(String id, String entry) {
    return sends(entry).header("If-Match", etag(id)).put("/v1/foods/" + id);
  }

  String etag(String id) {
    return call().get("/v1/foods/" + id).header("ETag");
  }

  /** A food per 100 g with this magnesium. */
  static String direct(String name, String magnesium) {
    return """
        {"name": "%s", "portions": [{"label": "1 bar", "amount": 1, "unit": "bar", "grams": 40}],
         "source": {"kind": "laboratory", "text": "report 7", "date": "2026-03-01"},
         "composition": {"basis": "100 g", "magnesium": %s,
           "companions": {"energyKcal": 400, "potassiumMg": 500}}}"""
        .formatted(name, magnesium);
  }

  /** A food per 100 g with this many mg of magnesium. */
  static String measured(String name, int mg) {
    return direct(name, "{\"kind\": \"measured\", \"amountMg\": " + mg + "}");
  }
}
