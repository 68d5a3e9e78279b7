package health.magnesium.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NullUnmarked
class RetentionTest {

  private static final Duration TEN_YEARS = Duration.ofDays(3653);

  @Inject Retention retention;

  private final Clinic clinic = new Clinic();

  @Test
  void erasesWhoWasNotWrittenAboutForThatLong() throws SQLException {
    var patient = clinic.registersPatient();
    record(patient);
    writtenAt("patient", patient, "11 years");
    writtenAt("diary_entry", patient, "11 years");

    assertThat(retention.eraseUntouched(clinic.tenant(), TEN_YEARS)).isEqualTo(1);

    clinic.call().get(patient).then().statusCode(404);
    clinic
        .call()
        .delete(patient)
        .then()
        .statusCode(200)
        .body("cause", equalTo("retention"))
        .body("stores.find { it.store == 'diary' }.rows", equalTo(1));
  }

  @Test
  void keepsWhoHasOneYoungerLine() throws SQLException {
    var patient = clinic.registersPatient();
    record(patient);
    writtenAt("patient", patient, "11 years");
    writtenAt("diary_entry", patient, "9 years");

    assertThat(retention.eraseUntouched(clinic.tenant(), TEN_YEARS)).isZero();

    clinic.call().get(patient).then().statusCode(200);
  }

  @Test
  void goesThroughMorePeopleThanFitOneLook() throws SQLException {
    for (var i = 0; i < 101; i++) {
      writtenAt("patient", clinic.registersPatient(), "11 years");
    }

    assertThat(retention.eraseUntouched(clinic.tenant(), TEN_YEARS)).isEqualTo(101);
  }

  @Test
  void sweepsWithoutASettingAndKeepsEveryRecord() throws SQLException {
    var patient = clinic.registersPatient();
    record(patient);
    writtenAt("patient", patient, "50 years");
    try (var connection = WholeDatabase.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "update idempotency_key set used_at = now() - interval '8 days' where tenant_id = '"
              + clinic.tenant()
              + "'");
    }

    retention.sweep();

    clinic.call().get(patient).then().statusCode(200);
    assertThat(
            WholeDatabase.count(
                "select count(*) from idempotency_key where tenant_id = '" + clinic.tenant() + "'"))
        .isZero();
  }

  private void record(String patient) {
    clinic
        .sends("{\"kind\": \"food\", \"label\": \"soup\", \"day\": \"2026-03-02\"}")
        .header("Idempotency-Key", "one")
        .post(patient + "/diary")
        .then()
        .statusCode(201);
  }

  private static void writtenAt(String table, String patient, String ago) throws SQLException {
    try (var connection = WholeDatabase.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "update %s set changed_at = now() - interval '%s' where patient_id = '%s'"
              .formatted(table, ago, patient.substring(13)));
    }
  }
}
