package health.magnesium.intake;

import static io.restassured.RestAssured.given;

import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A tenant of its own for each test, and its calls. */
public final class Clinic {

  /** A profile that can be put as it is. */
  public static final String PROFILE =
      """
      {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Europe/Berlin"}""";

  private final String tenant = "clinic-" + UUID.randomUUID();
  private final String token = TestTokens.of(tenant, Scopes.INTAKE_READ, Scopes.INTAKE_WRITE);

  /** The tenant's name. */
  public String tenant() {
    return tenant;
  }

  /** A request with this clinic's token. */
  public RequestSpecification call() {
    return given().auth().oauth2(token);
  }

  /** A request with this JSON body. */
  public RequestSpecification sends(String body) {
    return call().contentType(ContentType.JSON).body(body);
  }

  /** Registers a person who lives in that zone; answers the path of the record. */
  public String registersPatient(String timeZone) {
    var path = "/v1/patients/" + UUID.randomUUID();
    sends(
            """
            {"birthDate": "1986-03-01", "sex": "female", "timeZone": "%s"}"""
                .formatted(timeZone))
        .put(path)
        .then()
        .statusCode(201);
    return path;
  }

  /** Registers a person in Berlin; answers the path of the record. */
  public String registersPatient() {
    return registersPatient("Europe/Berlin");
  }

  /** Posts and expects 201. */
  public Response created(String path, String body) {
    var response = sends(body).post(path);
    response.then().statusCode(201);
    return response;
  }
}
