package health.magnesium.intake.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.intake.Clinic;
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
