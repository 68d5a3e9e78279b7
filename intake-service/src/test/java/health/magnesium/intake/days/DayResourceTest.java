package health.magnesium.intake.days;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DayResourceTest {

  private static final String COMPLETE =
      """
      {"complete": true, "energyKcal": 1900, "note": "all weighed"}""";

  private final Clinic clinic = new Clinic();
  private String days;

  @BeforeEach
  void registerPatient() {
    days = clinic.registersPatient() + "/days";
  }

  @Test
  void knowsNothingOfAnUnmarkedDay() {
    clinic
        .call()
        .get(days + "/2026-03-02")
        .then()
        .statusCode(200)
        .body("date", equalTo("2026-03-02"))
        .body("$", hasKey("complete"))
        .body("complete", nullValue())
        .body("saidBy", nullValue());
  }

  @Test
  void keepsWhoSaidWhat() {
    var marked = clinic.sends(COMPLETE).put(days + "/2026-03-02");

    marked.then().statusCode(201).body("saidBy", equalTo("test-user"));
    clinic
        .call()
        .get(days + "/2026-03-02")
        .then()
        .header("ETag", equalTo(marked.header("ETag")))
        .body("complete", equalTo(true))
        .body("energyKcal", equalTo(1900))
        .body("note", equalTo("all weighed"));
  }

  @Test
  void keepsInWhatRoleItWasSaid() {
    var patientId = days.split("/")[3];
    var own = TestTokens.ofPatient(clinic.tenant(), patientId, Scopes.INTAKE_WRITE);
    var claims = TestTokens.claims(clinic.tenant(), Scopes.INTAKE_WRITE);
    claims.claim("client_id", "test-user");

    given().auth().oauth2(own).contentType(JSON).body(COMPLETE).put(days + "/2026-03-02");
    given()
        .auth()
        .oauth2(TestTokens.sign(claims))
        .contentType(JSON)
        .body(COMPLETE)
        .put(days + "/2026-03-03");
    clinic.sends(COMPLETE).put(days + "/2026-03-04");

    clinic
        .call()
        .get(days + "?from=2026-03-01&to=2026-03-05")
        .then()
        .body("days.saidByRole", contains("patient", "integration", "staff"));
  }

  @Test
  void keepsADayOfFastingAndWhatAPartialDayLacks() {
    clinic
        .sends("{\"complete\": true, \"fasting\": true}")
        .put(days + "/2026-03-02")
        .then()
        .statusCode(201)
        .body("fasting", equalTo(true))
        .body("missing", hasSize(0))
        .body("questions", hasSize(0));
    clinic
        .sends("{\"complete\": false, \"missing\": [\"snacks\", \"dinner\", \"snacks\"]}")
        .put(days + "/2026-03-03")
        .then()
        .statusCode(201);

    clinic
        .call()
        .get(days + "/2026-03-03")
        .then()
        .body("fasting", nullValue())
        .body("missing", contains("dinner", "snacks"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'complete': false, 'fasting': true}    | /fasting",
        "{'complete': true, 'missing': ['lunch']}| /missing",
        "{'missing': ['lunch']}                  | /missing",
        "{'complete': false, 'missing': ['tea']} | /missing/0",
      })
  void refusesAStatementThatContradictsItself(String body, String pointer) {
    clinic
        .sends(body.replace('\'', '"'))
        .put(days + "/2026-03-02")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void asksAboutACompleteDayWithoutEntriesUntilThereIsOne() {
    clinic
        .sends(COMPLETE)
        .put(days + "/2026-03-02")
        .then()
        .statusCode(201)
        .body("complete", equalTo(true))
        .body("questions.pointer", contains("/complete"));

    clinic.created(
        days.replace("/days", "/diary"),
        """
        {"kind": "water", "millilitres": 250, "day": "2026-03-02"}""");

    clinic
        .call()
        .get(days + "?from=2026-03-01&to=2026-03-05")
        .then()
        .body("days[0].questions", hasSize(0));
  }

  @Test
  void asksAboutFoodOnADayOfFasting() {
    clinic.created(
        days.replace("/days", "/diary"),
        """
        {"kind": "food", "label": "soup", "day": "2026-03-02"}""");

    clinic
        .sends("{\"complete\": true, \"fasting\": true}")
        .put(days + "/2026-03-02")
        .then()
        .statusCode(201)
        .body("questions.pointer", contains("/fasting"));
  }

  @Test
  void changesOnlyTheRevisionThatWasRead() {
    var day = days + "/2026-03-02";
    var unmarked = clinic.call().get(day).header("ETag");
    var first = clinic.sends(COMPLETE).header("If-Match", unmarked).put(day);
    first.then().statusCode(201);

    clinic.sends(COMPLETE).put(day).then().statusCode(428);
    clinic.sends(COMPLETE).header("If-Match", unmarked).put(day).then().statusCode(412);
    clinic
        .sends("{\"complete\": null}")
        .header("If-Match", first.header("ETag"))
        .put(day)
        .then()
        .statusCode(200)
        .body("complete", nullValue())
        .body("energyKcal", nullValue());
  }

  @Test
  void listsTheMarkedDaysOfARange() {
    for (var day : new String[] {"2026-03-04", "2026-03-02", "2026-03-09"}) {
      clinic.sends(COMPLETE).put(days + "/" + day).then().statusCode(201);
    }

    clinic
        .call()
        .get(days + "?from=2026-03-02&to=2026-03-08")
        .then()
        .statusCode(200)
        .body("days.date", contains("2026-03-02", "2026-03-04"));
    clinic.call().get(days).then().statusCode(200).body("days", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "02.03.2026", "2199-01-01", "1980-01-01", "+12026-01-01"})
  void refusesADateThatCannotBe(String date) {
    clinic
        .sends(COMPLETE)
        .urlEncodingEnabled(false)
        .put(days + "/" + date.replace("+", "%2B"))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("date"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 400", "0, 201", "30000, 201", "30001, 400", "1.0000001, 400"})
  void boundsTheEnergyOfADay(String kcal, int status) {
    clinic
        .sends("{\"complete\": true, \"energyKcal\": " + kcal + "}")
        .put(days + "/2026-03-02")
        .then()
        .statusCode(status);
  }

  @Test
  void refusesUnknownFieldsAndWrongTypes() {
    clinic
        .sends("{\"completed\": true}")
        .put(days + "/2026-03-02")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/completed"));
    clinic
        .sends("{\"complete\": \"yes\"}")
        .put(days + "/2026-03-02")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/complete"));
  }

  @Test
  void countsTheRangeUpToTodayWhereThePersonLives() {
    for (var zone : new String[] {"Pacific/Auckland", "America/Los_Angeles"}) {
      var path = clinic.registersPatient(zone) + "/days";
      var before = LocalDate.now(ZoneId.of(zone));

      var range = clinic.call().get(path);

      var after = LocalDate.now(ZoneId.of(zone));
      var to = LocalDate.parse(range.path("to"));
      assertThat(to).isBetween(before, after);
      range.then().body("from", equalTo(to.minusDays(13).toString()));
    }
  }
}
