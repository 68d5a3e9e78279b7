package health.magnesium.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceTest {

  @Test
  void isReadyWithItsOwnDatabaseOnly() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", contains("Database connections health check"));
  }

  @Test
  void answersUnknownPathsAndMethodsWithProblems() {
    var clinic = new Clinic();

    clinic.call().get("/v1/people").then().statusCode(404).contentType("application/problem+json");
    clinic
        .call()
        .patch("/v1/patients")
        .then()
        .statusCode(405)
        .contentType("application/problem+json");
  }
}
