package health.magnesium.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureResourceTest {

  private final Clinic clinic = new Clinic();
  private String patient;

  @BeforeEach
  void registerPatientWithSomethingInEveryStore() {
    patient = clinic.registersPatient();
    for (var day : List.of("2026-03-01", "2026-03-02")) {
      clinic
          .sends("{\"kind\": \"food\", \"label\": \"planted-marker\", \"day\": \"" + day + "\"}")
          .header("Idempotency-Key", day)
          .post(patient + "/diary")
          .then()
          .statusCode(201);
    }
    clinic.sends("{\"complete\": true}").put(patient + "/days/2026-03-02").then().statusCode(201);
    var regimen =
        clinic.created(
            patient + "/regimens", "{\"kind\": \"supplement\", \"label\": \"planted-marker\"}");
    clinic
        .sends("{\"doses\": [{\"status\": \"taken\"}]}")
        .put(patient + "/regimens/" + regimen.path("id") + "/doses/2026-03-02")
        .then()
        .statusCode(201);
    clinic.created(patient + "/facts/conditions", "{\"system\": \"icd-10\", \"code\": \"K90.0\"}");
    clinic.created(
        patient + "/facts/medications",
        "{\"system\": \"atc\", \"code\": \"J01MA02\", \"name\": \"planted-marker\"}");
    clinic.created(
        patient + "/facts/labs",
        "{\"loinc\": \"2601-3\", \"value\": 1, \"unit\": \"mmol/L\", \"takenOn\": \"2026-03-02\"}");
    clinic.created(patient + "/facts/symptoms", "{\"code\": \"seizure\"}");
  }

  @Test
  void removesEverythingAndReportsEachStore() {
    var report = clinic.call().delete(patient);

    report
        .then()
        .statusCode(200)
        .body("patientId", equalTo(patient.substring(13)))
        .body("erasedAt", notNullValue())
        .body("cause", equalTo("request"))
        .body("remains.where", hasItems("proof", "backups", "advisory"));
    assertThat(rows(report, "diary")).isEqualTo(2);
    assertThat(rows(report, "days")).isEqualTo(1);
    assertThat(rows(report, "doses")).isEqualTo(1);
    assertThat(rows(report, "regimens")).isEqualTo(1);
    assertThat(rows(report, "conditions")).isEqualTo(1);
    assertThat(rows(report, "medications")).isEqualTo(1);
    assertThat(rows(report, "labs")).isEqualTo(1);
    assertThat(rows(report, "symptoms")).isEqualTo(1);
    assertThat(rows(report, "idempotency-keys")).isEqualTo(2);
    assertThat(rows(report, "profile")).isEqualTo(1);
    clinic.call().get(patient).then().statusCode(404);
    clinic.call().get(patient + "/diary").then().statusCode(404);
  }

  @Test
  void leavesNeitherTheIdNorAWordOfThePersonInAnyTable() throws SQLException {
    clinic.call().delete(patient).then().statusCode(200);

    for (var table : tables("table_schema = 'public'")) {
      var found =
          WholeDatabase.count(
              "select count(*) from %s t where t::text like '%%%s%%' or t::text like '%%%s%%planted-marker%%'"
                  .formatted(table, patient.substring(13), clinic.tenant()));
      assertThat(found).as(table).isZero();
    }
  }

  @Test
  void repeatsTheFirstReport() {
    var first = clinic.call().delete(patient);

    var again = clinic.call().delete(patient);

    again.then().statusCode(200);
    assertThat(again.asString()).isEqualTo(first.asString());
  }

  @Test
  void erasesAPersonWhoCameBack() {
    clinic.call().delete(patient).then().statusCode(200);
    clinic
        .sends("{\"birthDate\": \"1986-03-01\", \"sex\": \"male\", \"timeZone\": \"UTC\"}")
        .put(patient)
        .then()
        .statusCode(201);
    clinic.call().get(patient + "/diary").then().statusCode(200).body("items", hasSize(0));

    var second = clinic.call().delete(patient);

    assertThat(rows(second, "profile")).isEqualTo(1);
    assertThat(rows(second, "diary")).isZero();
    assertThat(clinic.call().delete(patient).asString()).isEqualTo(second.asString());
  }

  @Test
  void touchesNobodyElse() {
    var other = clinic.registersPatient();
    clinic.created(
        other + "/diary", "{\"kind\": \"food\", \"label\": \"soup\", \"day\": \"2026-03-02\"}");

    clinic.call().delete(patient).then().statusCode(200);

    clinic.call().get(other + "/diary").then().body("items.label", everyItem(equalTo("soup")));
    clinic.call().get(other + "/diary").then().body("items", hasSize(1));
  }

  @Test
  void knowsEveryTableThatHoldsAPerson() throws SQLException {
    assertThat(tables("column_name = 'patient_id'"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Store.values()).map(Store::table).toList());
  }

  private static long rows(Response report, String store) {
    return report
        .jsonPath()
        .param("store", store)
        .getLong("stores.find { it.store == store }.rows");
  }

  private static List<String> tables(String condition) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (var connection = WholeDatabase.connect();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select distinct table_name from information_schema.columns where "
                    + condition
                    + " and table_schema = 'public'")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }
}
