package health.magnesium.intake.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DiaryResourceTest {

  private static final String WATER =
      """
      {"kind": "water", "millilitres": 250.50, "day": "2026-03-02", "time": "07:15"}""";

  private final Clinic clinic = new Clinic();
  private String patient;
  private String diary;

  @BeforeEach
  void registerPatient() {
    patient = clinic.registersPatient();
    diary = patient + "/diary";
  }

  @Test
  void keepsWhatWasSaid() {
    var body =
        """
        {"kind": "supplement", "label": "own brand", "form": "epsom-salt", "route": "bath",
         "productType": "other", "prescribed": false, "consumedAt": "2026-03-02T08:00:00.123456+05:30",
         "dose": {"amount": 5.250, "unit": "mL", "basis": "compound", "concentrationMgPerMl": 80}}""";

    var created = clinic.created(diary, body);

    var id = created.<String>path("id");
    created.then().header("Location", endsWith(diary + "/" + id));
    assertThat(UUID.fromString(id).version()).isEqualTo(7);
    clinic
        .call()
        .get(diary + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(created.header("ETag")))
        .body("kind", equalTo("supplement"))
        .body("label", equalTo("own brand"))
        .body("form", equalTo("epsom-salt"))
        .body("route", equalTo("bath"))
        .body("productType", equalTo("other"))
        .body("prescribed", equalTo(false))
        .body("consumedAt", equalTo("2026-03-02T08:00:00.123456+05:30"))
        .body("day", equalTo("2026-03-02"))
        .body("time", equalTo("03:30"))
        .body("dose.amount", equalTo(5.25f))
        .body("dose.unit", equalTo("mL"))
        .body("dose.concentrationMgPerMl", equalTo(80))
        .body("$", not(hasKey("grams")));
  }

  @Test
  void keepsAnUnknownAmountUnknown() {
    clinic
        .created(
            diary,
            """
            {"kind": "medicine", "label": "antacid", "dose": {"amount": null, "unit": "mg"}, "day": "2026-03-02"}""")
        .then()
        .body("dose", not(hasKey("amount")))
        .body("dose", not(hasKey("basis")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%DV-US", "%DV-US-before-2016", "%NRV-EU"})
  void keepsThePercentageOfALabel(String unit) {
    clinic
        .created(diary, percentage(unit, "elemental"))
        .then()
        .body("dose.amount", equalTo(25))
        .body("dose.unit", equalTo(unit));
  }

  @Test
  void refusesAPercentageOfASalt() {
    clinic
        .sends(percentage("%NRV-EU", "compound"))
        .post(diary)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/dose/basis"))
        .body("errors.detail", hasItem(containsString("%NRV-EU")));
  }

  private static String percentage(String unit, String basis) {
    return """
        {"kind": "supplement", "label": "own brand", "day": "2026-03-02",
         "dose": {"amount": 25, "unit": "%s", "basis": "%s"}}"""
        .formatted(unit, basis);
  }

  @Test
  void recordsADoseFarAboveAnyLimit() {
    clinic.created(
        diary,
        """
        {"kind": "medicine", "label": "bowel prep", "productType": "bowel-prep", "prescribed": true,
         "dose": {"amount": 90000, "unit": "mg", "basis": "elemental"}, "day": "2026-03-02"}""");
  }

  @Test
  void changesAndDeletesOnlyTheRevisionThatWasRead() {
    var created = clinic.created(diary, WATER);
    var entry = diary + "/" + created.path("id");
    var first = created.header("ETag");
    var more = WATER.replace("250.50", "300");

    clinic.sends(more).put(entry).then().statusCode(428);
    clinic.sends(more).header("If-Match", "\"1\"").put(entry).then().statusCode(412);
    var second = clinic.sends(more).header("If-Match", first).put(entry);
    second.then().statusCode(200).body("millilitres", equalTo(300));
    clinic.sends(WATER).header("If-Match", first).put(entry).then().statusCode(412);
    clinic.call().delete(entry).then().statusCode(428);
    clinic.call().header("If-Match", first).delete(entry).then().statusCode(412);
    clinic.call().header("If-Match", second.header("ETag")).delete(entry).then().statusCode(204);

    clinic.call().get(entry).then().statusCode(410);
    clinic.call().header("If-Match", "\"1\"").delete(entry).then().statusCode(410);
  }

  @Test
  void knowsARepetitionAfterThePersonHasMoved() {
    var patient = diary.replace("/diary", "");
    var entry =
        """
        {"id": "%s", "kind": "water", "millilitres": 250, "consumedAt": "2026-03-02T12:30:00Z"}"""
            .formatted(UUID.randomUUID());
    clinic.created(diary, entry);
    clinic
        .sends(
            """
            {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Pacific/Auckland"}""")
        .header("If-Match", clinic.call().get(patient).header("ETag"))
        .put(patient)
        .then()
        .statusCode(200);

    clinic.sends(entry).post(diary).then().statusCode(200).body("day", equalTo("2026-03-02"));
    clinic.sends(entry.replace("12:30:00Z", "12:31:00Z")).post(diary).then().statusCode(409);
    clinic
        .sends(entry.replace("Z\"}", "Z\", \"day\": \"2026-03-03\"}"))
        .post(diary)
        .then()
        .statusCode(409);
  }

  @Test
  void makesAnEntryByPutUnderTheCallersId() {
    var entry = diary + "/" + UUID.randomUUID();

    clinic.sends(WATER).header("If-Match", "\"x\"").put(entry).then().statusCode(412);
    clinic.call().get(entry).then().statusCode(404);
    clinic
        .sends(WATER)
        .header("If-None-Match", "*")
        .put(entry)
        .then()
        .statusCode(201)
        .header("Location", endsWith(entry));
    clinic.sends(WATER).header("If-None-Match", "*").put(entry).then().statusCode(412);
    clinic
        .sends(WATER.replace("{", "{\"id\": \"" + UUID.randomUUID() + "\", "))
        .put(entry)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/id"));
  }

  @Test
  void keepsTheSameEntryOfTheCallerOnce() {
    var mine = WATER.replace("{", "{\"id\": \"" + UUID.randomUUID() + "\", ");
    var first = clinic.created(diary, mine);

    var again = clinic.sends(mine).post(diary);
    var other = clinic.sends(mine.replace("07:15", "07:16")).post(diary);

    again.then().statusCode(200).header("ETag", equalTo(first.header("ETag")));
    assertThat(again.asString()).isEqualTo(first.asString());
    other.then().statusCode(409).body("type", endsWith(":id-in-use"));
    clinic.call().get(diary).then().body("items", hasSize(1));
  }

  @Test
  void readsCompositionsAsOfTheFirstRecordingUntilAnotherFoodIsNamed() {
    var food =
        """
        {"kind": "food", "foodId": "sr-11457", "grams": 100, "day": "2026-03-02"}""";
    var created = clinic.created(diary, food);
    var entry = diary + "/" + created.path("id");

    var corrected =
        clinic
            .sends(food.replace("100", "120"))
            .header("If-Match", created.header("ETag"))
            .put(entry);
    var other =
        clinic
            .sends(food.replace("11457", "11458"))
            .header("If-Match", corrected.header("ETag"))
            .put(entry);

    assertThat(corrected.<String>path("recordedAt")).isEqualTo(created.path("recordedAt"));
    assertThat(corrected.<String>path("changedAt")).isNotEqualTo(created.path("changedAt"));
    assertThat(other.<String>path("recordedAt")).isEqualTo(other.path("changedAt"));
  }

  @Test
  void listsDaysInOrderPageByPage() {
    for (var day : List.of("2026-03-03", "2026-03-01", "2026-03-02", "2026-03-04", "2026-03-02")) {
      clinic.created(diary, WATER.replace("2026-03-02", day));
    }

    List<String> days = new ArrayList<>();
    var next = diary + "?from=2026-03-02&to=2026-03-03&limit=1";
    while (next != null) {
      var page = clinic.call().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200);
      days.addAll(page.path("items.day"));
      var link = page.header("Link");
      next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }

    assertThat(days).containsExactly("2026-03-02", "2026-03-02", "2026-03-03");
    clinic.call().get(diary).then().body("items", hasSize(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=2026-02-30",
        "to=yesterday",
        "from=1066-10-14",
        "limit=0",
        "cursor=x",
        "cursor=YR9i"
      })
  void refusesParametersThatCannotBe(String query) {
    clinic
        .call()
        .get(diary + "?" + query)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(query.substring(0, query.indexOf('='))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"kind\": \"water\"} x",
        "{\"kind\": \"water\", \"kind\": \"food\"}",
        "{\"kind\": \"water\", \"day\": \"2026-03-02\", \"millilitres\": \"250\"}",
        "{\"kind\": \"water\", \"day\": \"2026-02-30\", \"millilitres\": 250}",
        "{\"kind\": \"water\", \"day\": \"2026-03-02\", \"millilitres\": 250, \"time\": \"24:00\"}",
        "{\"kind\": \"water\", \"day\": \"2026-03-02\", \"millilitres\": 1e400000000}",
        "{\"kind\": \"water\", \"day\": \"2026-03-02\", \"millilitres\": 1e-400000000}",
        "{\"kind\": \"water\", \"day\": \"2026-03-02\", \"millilitres\": 250, \"ml\": 1}",
        "{\"kind\": \"juice\", \"day\": \"2026-03-02\", \"millilitres\": 250}",
        "{\"day\": \"2026-03-02\", \"millilitres\": 250}",
        "{\"kind\": \"food\", \"label\": \"a\\u0000b\", \"day\": \"2026-03-02\"}",
        "{\"kind\": \"water\", \"millilitres\": 250, \"consumedAt\": \"2026-03-02T08:00:00\"}",
      })
  void refusesABodyThatCannotBeAndStoresNothing(String body) {
    clinic
        .sends(body)
        .header("Idempotency-Key", "k1")
        .post(diary)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");

    clinic.call().get(diary).then().body("items", hasSize(0));
    clinic.sends(WATER).header("Idempotency-Key", "k1").post(diary).then().statusCode(201);
  }

  @Test
  void namesEveryFaultWithPointerAndWhatIsAllowed() {
    clinic
        .sends(
            """
            {"kind": "food", "foodId": "sr-11457", "grams": -120, "day": "2186-01-01", "form": "oxide",
             "dose": {"amount": 1, "unit": "mg"}}""")
        .post(diary)
        .then()
        .statusCode(400)
        .body("errors", hasSize(4))
        .body("errors.pointer", contains("/day", "/form", "/dose", "/grams"))
        .body("errors.detail", hasItem(containsString("received -120")))
        .body("errors.detail", hasItem(containsString("allowed: foodId, grams, portion, count")));
  }

  @Test
  void refusesABodyOfTwoMegabytes() {
    clinic
        .sends("{\"kind\": \"food\", \"label\": \"" + "x".repeat(2_000_000) + "\"}")
        .post(diary)
        .then()
        .statusCode(413);
  }

  @Test
  void doesNotFindAnEntryOfAnotherPerson() {
    var created = clinic.created(diary, WATER);
    var other = clinic.registersPatient();

    clinic.call().get(other + "/diary/" + created.path("id")).then().statusCode(404);
  }
}
