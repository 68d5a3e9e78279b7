package health.magnesium.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.PageLimits;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageLimitsTest {

  @Test
  void noListAnswersMoreThanFiveHundred() {
    var clinic = new Clinic();
    var path = clinic.registersPatient();
    var patient = path.substring(path.lastIndexOf('/') + 1);

    var token = TestTokens.of(clinic.tenant(), Scopes.INTAKE_READ, Scopes.AUDIT_READ);

    var lists =
        PageLimits.assertCapped(() -> given().auth().oauth2(token), Map.of("patientId", patient));

    assertThat(lists).contains("/v1/patients", "/v1/patients/{patientId}/diary");
  }
}
