package health.magnesium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.testsupport.PageLimits;
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

    var lists = PageLimits.assertCapped(clinic::call, Map.of("patientId", patient));

    assertThat(lists).contains("/v1/patients", "/v1/patients/{patientId}/diary");
  }
}
