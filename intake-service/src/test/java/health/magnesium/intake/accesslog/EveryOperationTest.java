package health.magnesium.intake.accesslog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the API document, allowed and refused, and the line it leaves. */
@QuarkusTest
class EveryOperationTest {

  @TestFactory
  Stream<DynamicTest> leavesExactlyOneLine() {
    return operations(
        (operation, clinic) -> {
          var record = clinic.registersPatient();
          var before = StoredLine.of(clinic.tenant()).size();

          var response = call(token(clinic.tenant()), operation, record);

          var lines = StoredLine.of(clinic.tenant());
          assertThat(lines).hasSize(before + 1);
          assertThat(lines.getLast().operation()).isEqualTo(operation.id());
          assertThat(lines.getLast().outcome()).isEqualTo(response.statusCode());
          assertThat(lines.getLast().actor()).isEqualTo("test-user");
          assertThat(lines.getLast().person() != null)
              .as("names the person")
              .isEqualTo(isOfOnePatient(operation) && !operation.id().equals("erasePatient"));
        });
  }

  @TestFactory
  Stream<DynamicTest> leavesALineWhenTheScopeIsMissing() {
    return operations(
        (operation, clinic) -> {
          var record = clinic.registersPatient();

          var response =
              call(
                  given().auth().oauth2(TestTokens.of(clinic.tenant(), Scopes.CATALOG_READ)),
                  operation,
                  record);

          assertThat(response.statusCode()).isEqualTo(403);
          var last = StoredLine.lastOf(clinic.tenant());
          assertThat(last.operation()).isEqualTo(operation.id());
          assertThat(last.outcome()).isEqualTo(403);
          assertThat(last.person() != null).isEqualTo(isOfOnePatient(operation));
        });
  }

  @TestFactory
  Stream<DynamicTest> leavesALineAboutNobodyWhenThePatientIsUnknown() {
    return operations(
        (operation, clinic) -> {
          if (!isOfOnePatient(operation) || operation.id().equals("putPatient")) {
            return;
          }
          var response =
              call(token(clinic.tenant()), operation, "/v1/patients/" + UUID.randomUUID());

          assertThat(response.statusCode()).as(response.asString()).isEqualTo(404);
          assertThat(StoredLine.of(clinic.tenant())).hasSize(1);
          assertThat(StoredLine.lastOf(clinic.tenant()).outcome()).isEqualTo(404);
          assertThat(StoredLine.lastOf(clinic.tenant()).person()).isNull();
        });
  }

  private static Stream<DynamicTest> operations(BiConsumer<DocumentedOperation, Clinic> check) {
    return DocumentedOperation.all().stream()
        .map(operation -> dynamicTest(operation.id(), () -> check.accept(operation, new Clinic())));
  }

  private static boolean isOfOnePatient(DocumentedOperation operation) {
    return operation.path().contains("{patientId}");
  }

  private static RequestSpecification token(String tenant) {
    return given()
        .auth()
        .oauth2(TestTokens.of(tenant, Scopes.INTAKE_READ, Scopes.INTAKE_WRITE, Scopes.AUDIT_READ));
  }

  private static Response call(
      RequestSpecification request, DocumentedOperation operation, String record) {
    if (operation.body() != null) {
      request
          .contentType(operation.contentType())
          .body(operation.body().getBytes(StandardCharsets.UTF_8));
    }
    return request.request(operation.method(), operation.pathIn(record));
  }
}
