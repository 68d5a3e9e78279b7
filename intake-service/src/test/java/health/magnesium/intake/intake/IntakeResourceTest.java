package health.magnesium.intake.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.PostgresForTests;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = PostgresForTests.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = PostgresForTests.SERVICE_ROLE, value = "intake_app"))
class IntakeResourceTest {

  private final Clinic clinic = new Clinic();

  @Test
  void laysDiaryRegimensAndMarksOutByDay() {
    var patient = clinic.registersPatient();
    clinic.created(
        patient + "/diary",
        """
        {"kind": "food", "foodId": "sr-11457", "grams": 120, "consumedAt": "2026-03-02T12:30:00+01:00"}""");
    clinic.created(
        patient + "/diary",
        """
        {"kind": "food", "label": "branded bar, no value", "grams": 40, "magnesiumMg": null, "day": "2026-03-02"}""");
    clinic.created(
        patient + "/regimens",
        """
        {"kind": "medicine", "label": "milk of magnesia", "productType": "laxative", "form": "hydroxide",
         "route": "oral", "prescribed": false, "dose": {"amount": 1200, "unit": "mg", "basis": "compound"},
         "timesOfDay": ["21:00", "08:00"], "weekdays": ["tue"], "from": "2026-01-01"}""");
    clinic
        .sends("{\"complete\": false, \"energyKcal\": 0}")
        .put(patient + "/days/2026-03-05")
        .then()
        .statusCode(201);

    var intake = clinic.call().get(patient + "/intake?from=2026-03-01&to=2026-03-07").then();

    intake
        .statusCode(200)
        .body("timeZone", equalTo("Europe/Berlin"))
        .body("days.date", contains("2026-03-02", "2026-03-03", "2026-03-05"))
        .body("days.complete", contains(null, null, false))
        .body("days[0].items", hasSize(2))
        .body("days[0].items[0].foodId", equalTo("sr-11457"))
        .body("days[0].items[0].grams", equalTo(120))
        .body("days[0].items[0].time", equalTo("12:30"))
        .body("days[0].items[0].entryId", notNullValue())
        .body("days[0].items[0].recordedAt", notNullValue())
        .body("days[0].items[0]", not(hasKey("magnesiumMg")))
        .body("days[0].items[1]", not(hasKey("time")))
        .body("days[1].items.time", contains("08:00", "21:00"))
        .body("days[1].items[0].regimenId", notNullValue())
        .body("days[1].items[0].dose.amount", equalTo(1200))
        .body("days[1].items[0].dose.basis", equalTo("compound"))
        .body("days[2].energyKcal", equalTo(0))
        .body("days[2].items", hasSize(0))
        .body("days[0].energyKcal", nullValue());
  }

  @Test
  void countsOneMomentOnTheDayOfThePersonsOwnClock() {
    var moment =
        """
        {"kind": "water", "millilitres": 250, "consumedAt": "2026-03-02T12:30:00Z"}""";
    var inAuckland = clinic.registersPatient("Pacific/Auckland");
    var inLosAngeles = clinic.registersPatient("America/Los_Angeles");
    clinic.created(inAuckland + "/diary", moment);
    clinic.created(inLosAngeles + "/diary", moment);

    clinic
        .call()
        .get(inAuckland + "/intake?from=2026-03-01&to=2026-03-04")
        .then()
        .body("days.date", contains("2026-03-03"))
        .body("days[0].items[0].time", equalTo("01:30"));
    clinic
        .call()
        .get(inLosAngeles + "/intake?from=2026-03-01&to=2026-03-04")
        .then()
        .body("days.date", contains("2026-03-02"))
        .body("days[0].items[0].time", equalTo("04:30"));
  }

  @Test
  void leavesRecordedDaysAloneWhenThePersonMoves() {
    var patient = clinic.registersPatient("America/Los_Angeles");
    clinic.created(
        patient + "/diary",
        """
        {"kind": "water", "millilitres": 250, "consumedAt": "2026-03-02T12:30:00Z"}""");
    var profile = clinic.call().get(patient);

    clinic
        .sends(
            """
            {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Pacific/Auckland"}""")
        .header("If-Match", profile.header("ETag"))
        .put(patient)
        .then()
        .statusCode(200);

    clinic
        .call()
        .get(patient + "/intake?from=2026-03-01&to=2026-03-04")
        .then()
        .body("timeZone", equalTo("Pacific/Auckland"))
        .body("days.date", contains("2026-03-02"))
        .body("days[0].items[0].time", equalTo("04:30"));
  }

  @Test
  void leavesRecordedDaysAloneWhenThePersonsDayBeginsLater() {
    var patient = clinic.registersPatient();
    var snack =
        """
        {"kind": "water", "millilitres": 250, "consumedAt": "2026-03-03T00:30:00+01:00"}""";
    clinic.created(patient + "/diary", snack);
    clinic
        .sends(
            """
            {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Europe/Berlin", "dayStartsAt": "04:00"}""")
        .header("If-Match", clinic.call().get(patient).header("ETag"))
        .put(patient)
        .then()
        .statusCode(200)
        .body("dayStartsAt", equalTo("04:00"));

    clinic.created(patient + "/diary", snack);

    clinic
        .call()
        .get(patient + "/intake?from=2026-03-01&to=2026-03-04")
        .then()
        .body("days.date", contains("2026-03-02", "2026-03-03"))
        .body("days.items.time.flatten()", contains("00:30", "00:30"));
  }

  @Test
  void carriesWhereSomethingWasEatenAndWhatWasSaidOfTheDay() {
    var patient = clinic.registersPatient();
    clinic.created(
        patient + "/diary",
        """
        {"kind": "water", "millilitres": 250, "consumedAt": "2026-03-02T23:30:00Z", "timeZone": "Asia/Tokyo"}""");
    clinic.sends("{\"complete\": true}").put(patient + "/days/2026-03-01").then().statusCode(201);
    clinic
        .sends("{\"complete\": false, \"missing\": [\"dinner\"]}")
        .put(patient + "/days/2026-03-03")
        .then()
        .statusCode(201);

    clinic
        .call()
        .get(patient + "/intake?from=2026-03-01&to=2026-03-04")
        .then()
        .body("days.date", contains("2026-03-01", "2026-03-03"))
        .body("days[0].questions.pointer", contains("/complete"))
        .body("days[0].fasting", nullValue())
        .body("days[1].missing", contains("dinner"))
        .body("days[1].saidByRole", equalTo("staff"))
        .body("days[1].items[0].time", equalTo("08:30"))
        .body("days[1].items[0].timeZone", equalTo("Asia/Tokyo"));
  }

  @Test
  void keepsDosesOfARegimenThroughAChangeOfClocks() {
    var patient = clinic.registersPatient("Europe/Berlin");
    clinic.created(
        patient + "/regimens",
        """
        {"kind": "supplement", "label": "own brand", "timesOfDay": ["02:30"], "from": "2026-03-28", "until": "2026-03-30"}""");

    clinic
        .call()
        .get(patient + "/intake?from=2026-03-27&to=2026-03-31")
        .then()
        .body("days.date", contains("2026-03-28", "2026-03-29", "2026-03-30"))
        .body("days.items.time.flatten()", contains("02:30", "02:30", "02:30"));
  }

  @Test
  void refusesRangesThatCannotBe() {
    var patient = clinic.registersPatient();

    for (var query :
        new String[] {"from=2026-03-02&to=2026-03-01", "from=2025-03-01&to=2026-03-02", "to=x"}) {
      clinic.call().get(patient + "/intake?" + query).then().statusCode(400);
    }
    clinic
        .call()
        .get(patient + "/intake?from=2025-03-02&to=2026-03-02")
        .then()
        .statusCode(200)
        .body("days", hasSize(0));
  }
}
