package health.magnesium.intake.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the API document, against every token that must not pass. */
@QuarkusTest
class AccessMatrixTest {

  private static final String PROFILE =
      """
      {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Europe/Berlin"}""";

  private final String tenant = "clinic-" + UUID.randomUUID();
  private UUID patientId = UUID.randomUUID();

  private static Stream<DynamicTest> operations(Consumer<Operation> check) {
    return Operation.all().stream()
        .map(operation -> dynamicTest(operation.toString(), () -> check.accept(operation)));
  }

  private static Stream<DynamicTest> operationsOfOnePatient(Consumer<Operation> check) {
    return Operation.all().stream()
        .filter(Operation::isOfOnePatient)
        .map(operation -> dynamicTest(operation.toString(), () -> check.accept(operation)));
  }

  @Test
  void coversTheWholeService() {
    assertThat(Operation.all()).hasSizeGreaterThan(35);
  }

  @TestFactory
  Stream<DynamicTest> refusesACallWithoutToken() {
    return operations(
        operation -> {
          assertProblem(call(given(), operation), 401, "unauthenticated");
        });
  }

  @TestFactory
  Stream<DynamicTest> refusesATokenOfAnotherKey() {
    return operations(
        operation -> {
          var token = TestTokens.of(tenant, scope(operation));
          var forged = token.substring(0, token.length() - 6) + "AAAAAA";

          assertProblem(call(given().auth().oauth2(forged), operation), 401, "unauthenticated");
        });
  }

  @TestFactory
  Stream<DynamicTest> refusesATokenWithoutTheScope() {
    return operations(
        operation -> {
          var otherScope = operation.writes() ? Scopes.INTAKE_READ : Scopes.INTAKE_WRITE;
          var token = TestTokens.of(tenant, otherScope, Scopes.CATALOG_READ, Scopes.ADVICE_READ);

          var response = call(given().auth().oauth2(token), operation);

          assertProblem(response, 403, "forbidden");
          assertThat(response.path("detail").toString()).contains(scope(operation));
        });
  }

  @TestFactory
  Stream<DynamicTest> refusesATokenWithoutTenant() {
    return operations(
        operation -> {
          var token = TestTokens.sign(TestTokens.claimsWithoutTenant(scope(operation)));

          assertProblem(call(given().auth().oauth2(token), operation), 403, "forbidden");
        });
  }

  @TestFactory
  Stream<DynamicTest> refusesATokenOfAnotherPatient() {
    return operations(
        operation -> {
          register();
          var token = TestTokens.ofPatient(tenant, UUID.randomUUID().toString(), scope(operation));

          assertProblem(call(given().auth().oauth2(token), operation), 403, "forbidden");
        });
  }

  @TestFactory
  Stream<DynamicTest> letsATokenOfThePatientPass() {
    return operationsOfOnePatient(
        operation -> {
          register();
          var token = TestTokens.ofPatient(tenant, patientId.toString(), scope(operation));

          assertThat(call(given().auth().oauth2(token), operation).statusCode())
              .isNotIn(400, 401, 403, 500);
        });
  }

  @TestFactory
  Stream<DynamicTest> hidesThePatientFromAnotherTenant() {
    return operationsOfOnePatient(
        operation -> {
          register();
          var token = TestTokens.of("clinic-" + UUID.randomUUID(), scope(operation));

          var response = call(given().auth().oauth2(token), operation);

          if (operation.id().equals("putPatient")) {
            assertThat(response.statusCode()).as("a patient of its own").isEqualTo(201);
          } else {
            assertProblem(response, 404, "patient-not-found");
          }
        });
  }

  private void register() {
    patientId = UUID.randomUUID();
    given()
        .auth()
        .oauth2(TestTokens.of(tenant, Scopes.INTAKE_WRITE))
        .contentType(ContentType.JSON)
        .body(PROFILE)
        .put("/v1/patients/" + patientId)
        .then()
        .statusCode(201);
  }

  private Response call(RequestSpecification request, Operation operation) {
    if (operation.body() != null) {
      request.contentType(ContentType.JSON).body(operation.body());
    }
    return request.request(operation.method(), operation.pathFor(patientId));
  }

  private static String scope(Operation operation) {
    return operation.writes() ? Scopes.INTAKE_WRITE : Scopes.INTAKE_READ;
  }

  private static void assertProblem(Response response, int status, String slug) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.<String>path("type")).isEqualTo("urn:magnesium:problem:" + slug);
  }
}
