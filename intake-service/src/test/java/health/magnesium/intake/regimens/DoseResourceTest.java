package health.magnesium.intake.regimens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DoseResourceTest {

  private static final String TWICE =
      """
      {"kind": "medicine", "label": "antacid", "timesOfDay": ["08:00", "21:00"], "weekdays": ["mon"],
       "from": "2026-03-01", "until": "2026-03-31"}""";
  private static final String SAID =
      """
      {"doses": [{"time": "21:00", "status": "skipped", "reason": "side-effect"},
                 {"time": "08:00", "status": "taken"}]}""";
  private static final String MONDAY = "2026-03-02";

  private final Clinic clinic = new Clinic();
  private String patient;
  private String regimen;

  @BeforeEach
  void takesAnAntacidOnMondays() {
    patient = clinic.registersPatient();
    regimen = patient + "/regimens/" + clinic.created(patient + "/regimens", TWICE).path("id");
  }

  @Test
  void plansTheDosesOfAnUnmarkedDay() {
    doses(MONDAY)
        .statusCode(200)
        .body("doses.time", contains("08:00", "21:00"))
        .body("doses.status", everyItem(equalTo("unmarked")))
        .body("saidBy", nullValue());
    doses("2026-03-03").statusCode(200).body("doses", hasSize(0));
  }

  @Test
  void keepsWhatBecameOfEachDose() {
    clinic
        .sends(SAID)
        .put(regimen + "/doses/" + MONDAY)
        .then()
        .statusCode(201)
        .body("saidBy", equalTo("test-user"))
        .body("saidByRole", equalTo("staff"));

    doses(MONDAY)
        .body("doses.time", contains("08:00", "21:00"))
        .body("doses.status", contains("taken", "skipped"))
        .body("doses[0]", not(hasKey("reason")))
        .body("doses[1].reason", equalTo("side-effect"));
  }

  @Test
  void leavesADoseUnmarkedOfWhichNothingWasSaid() {
    clinic
        .sends("{\"doses\": [{\"time\": \"21:00\", \"status\": \"taken\"}]}")
        .put(regimen + "/doses/" + MONDAY)
        .then()
        .statusCode(201)
        .body("doses.status", contains("unmarked", "taken"));
  }

  @Test
  void marksTheOneDoseOfARegimenWithoutTimes() {
    var daily =
        patient
            + "/regimens/"
            + clinic
                .created(patient + "/regimens", "{\"kind\": \"supplement\", \"label\": \"powder\"}")
                .path("id");

    clinic
        .sends("{\"doses\": [{\"status\": \"taken\"}]}")
        .put(daily + "/doses/" + MONDAY)
        .then()
        .statusCode(201)
        .body("doses.status", contains("taken"));
    clinic
        .sends("{\"doses\": [{\"time\": \"08:00\", \"status\": \"taken\"}]}")
        .put(daily + "/doses/2026-03-03")
        .then()
        .statusCode(400)
        .body("errors[0].detail", containsString("one dose without time"));
  }

  @Test
  void changesAndTakesBackOnlyTheRevisionThatWasRead() {
    var path = regimen + "/doses/" + MONDAY;
    var unmarked = clinic.call().get(path).header("ETag");
    var first = clinic.sends(SAID).header("If-Match", unmarked).put(path);
    first.then().statusCode(201);

    clinic.sends(SAID).put(path).then().statusCode(428);
    clinic.sends(SAID).header("If-Match", unmarked).put(path).then().statusCode(412);
    var second =
        clinic
            .sends(SAID.replace("side-effect", "forgot"))
            .header("If-Match", first.header("ETag"))
            .put(path);
    second.then().statusCode(200).body("doses[1].reason", equalTo("forgot"));
    clinic.call().delete(path).then().statusCode(428);
    clinic.call().header("If-Match", first.header("ETag")).delete(path).then().statusCode(412);
    clinic.call().header("If-Match", second.header("ETag")).delete(path).then().statusCode(204);
    clinic.call().header("If-Match", second.header("ETag")).delete(path).then().statusCode(404);
    doses(MONDAY).body("doses.status", everyItem(equalTo("unmarked")));
  }

  @Test
  void goesOnCountingVersionsWhenSomebodySpeaksOfADayAgain() {
    var path = regimen + "/doses/" + MONDAY;
    var first = clinic.sends(SAID).put(path).header("ETag");
    clinic.call().header("If-Match", first).delete(path).then().statusCode(204);

    clinic.sends(SAID).put(path).then().statusCode(201).body("version", equalTo(3));

    clinic
        .call()
        .get(path + "/history")
        .then()
        .body("items.version", contains(3, 2, 1))
        .body("items.change", contains("changed", "deleted", "created"))
        .body("items[2].content.doses[1].reason", equalTo("side-effect"));
  }

  @Test
  void noticesThatTheRegimenChangedBetweenReadingAndMarking() {
    var unmarked = clinic.call().get(regimen + "/doses/" + MONDAY).header("ETag");
    changes(TWICE.replace("21:00", "22:00"));

    clinic
        .sends(SAID)
        .header("If-Match", unmarked)
        .put(regimen + "/doses/" + MONDAY)
        .then()
        .statusCode(412);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'21:00'           | '20:00'                              | /doses/0/time",
        "'time': '21:00',  | ``                                   | /doses/0/time",
        "'21:00'           | '08:00'                              | /doses/1/time",
        "'skipped'         | 'taken'                              | /doses/0/reason",
        "'skipped'         | 'unmarked'                           | /doses/0/status",
        "'skipped'         | 'lost'                               | /doses/0/status",
        "'side-effect'     | 'bored'                              | /doses/0/reason",
        "'reason'          | 'because'                            | /doses/0/because",
      })
  void refusesWhatCannotBe(String from, String to, String pointer) {
    clinic
        .sends(SAID.replace(from.replace('\'', '"'), to.replace('\'', '"')))
        .put(regimen + "/doses/" + MONDAY)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void namesTheDosesThatTheDayHas() {
    clinic
        .sends(SAID.replace("21:00", "20:00"))
        .put(regimen + "/doses/" + MONDAY)
        .then()
        .statusCode(400)
        .body("errors[0].detail", containsString("allowed: 08:00, 21:00; received 20:00"));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-03", "2026-04-06", "2026-02-23"})
  void namesTheDaysOfTheRegimen(String otherDay) {
    clinic
        .sends(SAID)
        .put(regimen + "/doses/" + otherDay)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("date"))
        .body("detail", containsString("mon from 2026-03-01 until 2026-03-31"));
  }

  @Test
  void refusesADayThatIsStillToCome() {
    changes(TWICE.replace("2026-03-31", "2199-01-01"));

    clinic.sends(SAID).put(regimen + "/doses/2198-12-31").then().statusCode(400);
  }

  @Test
  void hasNoDosesOfARegimenThatIsNotThere() {
    var none = patient + "/regimens/00000000-0000-4000-8000-000000000000";

    clinic.call().get(none + "/doses/" + MONDAY).then().statusCode(404);
    clinic.sends(SAID).put(none + "/doses/" + MONDAY).then().statusCode(404);
    clinic.call().get(none + "/adherence").then().statusCode(404);
  }

  @Test
  void countsExpectedTakenSkippedAndUnmarkedDoses() {
    clinic.sends(SAID).put(regimen + "/doses/" + MONDAY).then().statusCode(201);

    clinic
        .call()
        .get(regimen + "/adherence?from=2026-03-01&to=2026-03-15")
        .then()
        .statusCode(200)
        .body("expected", equalTo(4))
        .body("taken", equalTo(1))
        .body("skipped", equalTo(1))
        .body("unmarked", equalTo(2))
        .body("markedShare", equalTo(0.5f))
        .body("takenShare", equalTo(0.5f));
    clinic
        .call()
        .get(regimen + "/adherence?from=2026-05-01&to=2026-05-15")
        .then()
        .body("expected", equalTo(0))
        .body("markedShare", nullValue())
        .body("takenShare", nullValue());
  }

  @Test
  void showsASkippedDoseApartFromTheItemsOfTheDay() {
    clinic.sends(SAID).put(regimen + "/doses/" + MONDAY).then().statusCode(201);

    intake()
        .body("days.date", contains(MONDAY))
        .body("days[0].items.time", contains("08:00"))
        .body("days[0].items.adherence", contains("taken"))
        .body("days[0].skippedDoses.time", contains("21:00"))
        .body("days[0].skippedDoses.reason", contains("side-effect"))
        .body("days[0].skippedDoses.label", contains("antacid"));
  }

  @Test
  void marksPlannedDosesAsUnmarked() {
    intake().body("days[0].items.adherence", contains("unmarked", "unmarked"));
  }

  @Test
  void showsADayOnWhichEveryDoseWasSkipped() {
    clinic
        .sends(SAID.replace("\"taken\"", "\"skipped\""))
        .put(regimen + "/doses/" + MONDAY)
        .then()
        .statusCode(201);

    intake()
        .body("days.date", contains(MONDAY))
        .body("days[0].items", hasSize(0))
        .body("days[0].skippedDoses", hasSize(2));
  }

  @Test
  void keepsWhatWasSaidWhenTheRegimenChangesOrEnds() {
    clinic.sends(SAID).put(regimen + "/doses/" + MONDAY).then().statusCode(201);

    changes(TWICE.replace("08:00", "09:00"));
    intake().body("days[0].items.time", contains("08:00"));
    changes(TWICE.replace("2026-03-31", "2026-03-01"));

    intake()
        .body("days[0].items.time", contains("08:00"))
        .body("days[0].skippedDoses.time", contains("21:00"));
    doses(MONDAY).body("doses.status", contains("taken", "skipped"));
  }

  @Test
  void takesTheDosesBackWithTheRegimen() {
    clinic.sends(SAID).put(regimen + "/doses/" + MONDAY).then().statusCode(201);
    var tag = clinic.call().get(regimen).header("ETag");

    clinic.call().header("If-Match", tag).delete(regimen).then().statusCode(204);

    doses(MONDAY).statusCode(410);
    intake().body("days", hasSize(0));
    clinic
        .call()
        .get(regimen + "/doses/" + MONDAY + "/history")
        .then()
        .body("items.change", contains("deleted", "created"));
  }

  private void changes(String body) {
    var tag = clinic.call().get(regimen).header("ETag");
    clinic.sends(body).header("If-Match", tag).put(regimen).then().statusCode(200);
  }

  private ValidatableResponse doses(String day) {
    return clinic.call().get(regimen + "/doses/" + day).then();
  }

  private ValidatableResponse intake() {
    return clinic
        .call()
        .get(patient + "/intake?from=2026-03-01&to=2026-03-08")
        .then()
        .statusCode(200);
  }
}
