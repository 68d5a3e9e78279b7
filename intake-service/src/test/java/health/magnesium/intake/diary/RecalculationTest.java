package health.magnesium.intake.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NullUnmarked
class RecalculationTest {

  private static final String DAYS = "\"from\": \"2026-03-01\", \"to\": \"2026-03-02\"";

  private final Clinic clinic = new Clinic();
  private String diary;
  private String spinach;

  @BeforeEach
  void recordsSomeDays() {
    diary = clinic.registersPatient() + "/diary";
    spinach = food("sr-11457", "2026-03-02");
    food("sr-12061", "2026-03-01");
    food("sr-11457", "2026-03-03");
    clinic.created(diary, "{\"kind\": \"food\", \"label\": \"soup\", \"day\": \"2026-03-02\"}");
  }

  private String food(String foodId, String day) {
    return clinic
        .created(
            diary,
            """
            {"kind": "food", "foodId": "%s", "grams": 100, "day": "%s"}"""
                .formatted(foodId, day))
        .path("id");
  }

  private ValidatableResponse recalculate(String fields) {
    return clinic.sends("{" + fields + "}").post(diary + "/recalculations").then();
  }

  private static String done(JsonPath dryRun) {
    return "\"dryRun\": false, \"preview\": \"%s\", \"asOf\": \"%s\""
        .formatted(dryRun.getString("preview"), dryRun.getString("asOf"));
  }

  @Test
  void aDryRunTellsWhatItWouldDoAndDoesNothing() {
    var before = clinic.call().get(diary).asString();

    recalculate(DAYS)
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("composition", equalTo("current"))
        .body("changed", equalTo(2))
        .body("entries.foodId", contains("sr-12061", "sr-11457"))
        .body("entries.day", contains("2026-03-01", "2026-03-02"));

    assertThat(clinic.call().get(diary).asString()).isEqualTo(before);
  }

  @Test
  void doesWhatTheDryRunShowedAndKeepsWhatWas() {
    var only = DAYS + ", \"foodIds\": [\"sr-11457\"]";
    var dryRun = recalculate(only).extract().jsonPath();
    var recordedAt = clinic.call().get(diary + "/" + spinach).path("recordedAt");

    recalculate(only + ", " + done(dryRun))
        .statusCode(200)
        .body("dryRun", equalTo(false))
        .body("changed", equalTo(1))
        .body("entries[0].id", equalTo(spinach))
        .body("entries[0].readAsOf", equalTo(recordedAt))
        .body("entries[0].willReadAsOf", equalTo(dryRun.getString("asOf")));

    clinic
        .call()
        .get(diary + "/" + spinach)
        .then()
        .body("grams", equalTo(100))
        .body("recordedAt", equalTo(recordedAt))
        .body("compositionAsOf", equalTo(dryRun.getString("asOf")))
        .body("version", equalTo(2));
    clinic
        .call()
        .get(diary + "/" + spinach + "/history")
        .then()
        .body("items.reason", contains("recalculated", null))
        .body("items[1].content", not(hasKey("compositionAsOf")));
    clinic
        .call()
        .get(diary.replace("/diary", "/intake") + "?from=2026-03-01&to=2026-03-03")
        .then()
        .body("days[1].items[0].compositionAsOf", equalTo(dryRun.getString("asOf")))
        .body("days[0].items[0].compositionAsOf", nullValue())
        .body("days[2].items[0].compositionAsOf", nullValue());
  }

  @Test
  void goesBackToTheFiguresOfTheTimeOfRecording() {
    var dryRun = recalculate(DAYS).extract().jsonPath();
    recalculate(DAYS + ", " + done(dryRun)).statusCode(200);
    var back = DAYS + ", \"composition\": \"recorded\"";

    var preview = recalculate(back).body("changed", equalTo(2)).extract().<String>path("preview");
    recalculate(back + ", \"dryRun\": false, \"preview\": \"" + preview + "\"").statusCode(200);

    clinic
        .call()
        .get(diary + "/" + spinach)
        .then()
        .body("$", not(hasKey("compositionAsOf")))
        .body("version", equalTo(3));
    recalculate(back).body("changed", equalTo(0)).body("entries", empty());
  }

  @Test
  void refusesADiaryThatTheDryRunDidNotSee() {
    var dryRun = recalculate(DAYS).extract().jsonPath();
    food("sr-12061", "2026-03-02");
    var another = recalculate(DAYS).extract().jsonPath();
    recalculate(DAYS + ", " + done(another)).statusCode(200);

    recalculate(DAYS + ", " + done(dryRun))
        .statusCode(409)
        .body("type", equalTo("urn:magnesium:problem:preview-outdated"));
    clinic.call().get(diary + "/" + spinach).then().body("version", equalTo(2));
  }

  @Test
  void neverReadsAFoodAsOfAMomentBeforeItsRecording() {
    var yesterday = Instant.now().minus(1, ChronoUnit.DAYS);

    recalculate(DAYS + ", \"asOf\": \"" + yesterday + "\"").body("changed", equalTo(0));
  }

  @Test
  void anotherFoodIsReadAsOfItsOwnRecordingAgain() {
    var dryRun = recalculate(DAYS).extract().jsonPath();
    recalculate(DAYS + ", " + done(dryRun)).statusCode(200);
    var entry = diary + "/" + spinach;
    var corrected =
        "{\"kind\": \"food\", \"foodId\": \"sr-11457\", \"grams\": 90, \"day\": \"2026-03-02\"}";

    clinic
        .sends(corrected)
        .header("If-Match", clinic.call().get(entry).header("ETag"))
        .put(entry)
        .then()
        .statusCode(200)
        .body("compositionAsOf", equalTo(dryRun.getString("asOf")));
    clinic
        .sends(corrected.replace("sr-11457", "sr-12061"))
        .header("If-Match", clinic.call().get(entry).header("ETag"))
        .put(entry)
        .then()
        .statusCode(200)
        .body("$", not(hasKey("compositionAsOf")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"from\": \"2026-03-02\", \"to\": \"2026-03-01\"                            | /to      | must not be before",
        "\"from\": \"2025-03-01\", \"to\": \"2026-03-02\"                            | /from    | at most 366 days",
        "\"to\": \"2026-03-01\"                                                      | /from    | ''",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-02\", \"asOf\": \"2999-01-01T00:00:00Z\" | /asOf | in the future",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-02\", \"dryRun\": false, \"asOf\": \"2026-04-01T00:00:00Z\" | /preview | missing",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-02\", \"composition\": \"recorded\", \"asOf\": \"2026-04-01T00:00:00Z\" | /asOf | not with",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-02\", \"composition\": \"old\"  | /composition | recorded, current",
        "\"from\": \"2026-03-01\", \"to\": \"2026-03-02\", \"foodIds\": []           | /foodIds | 1 to 500",
      })
  void namesWhatCannotBe(String fields, String pointer, String detail) {
    recalculate(fields)
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", containsString(detail));
  }
}
