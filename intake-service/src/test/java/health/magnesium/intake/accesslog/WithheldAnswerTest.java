package health.magnesium.intake.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines cannot be stored because somebody holds the end of the chain. */
@QuarkusTest
class WithheldAnswerTest {

  private final Clinic clinic = new Clinic();
  private final Clinic other = new Clinic();
  private String patient = "";
  private String patientOfOther = "";

  @BeforeEach
  void registersPatients() {
    patient = clinic.registersPatient();
    patientOfOther = other.registersPatient();
  }

  @Test
  void givesNoAnswerThatTheLogDoesNotHold() throws SQLException {
    try (var intruder = WholeDatabase.connect();
        var hold = intruder.createStatement()) {
      intruder.setAutoCommit(false);
      hold.execute(
          "select 1 from access_log_head where tenant_id = '" + clinic.tenant() + "' for update");

      var withheld = clinic.call().get(patient);

      assertUnavailable(withheld);
      assertThat(withheld.asString()).contains("its line is not stored").doesNotContain("1986");
      assertThat(withheld.header("ETag")).isNull();
      assertThat(withheld.header("Retry-After")).isEqualTo("2");

      var refused = clinic.sends("{\"complete\": true}").put(patient + "/days/2026-03-02");

      assertUnavailable(refused);
      assertThat(refused.asString()).contains("Nothing was done");
      other.call().get(patientOfOther).then().statusCode(200);
      intruder.rollback();
    }
    awaitStored();
    clinic.call().get(patient + "/days/2026-03-02").then().body("complete", nullValue());
    var lines = StoredLine.of(clinic.tenant());
    assertThat(lines).extracting(StoredLine::outcome).containsExactly(201, 503, 200, 200);
  }

  private void awaitStored() {
    while (clinic.call().get(patient + "/days/2026-03-02").statusCode() == 503) {
      Thread.onSpinWait();
    }
  }

  private static void assertUnavailable(Response response) {
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.<String>path("type"))
        .isEqualTo("urn:magnesium:problem:access-log-unavailable");
  }
}
