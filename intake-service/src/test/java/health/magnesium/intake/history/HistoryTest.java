package health.magnesium.intake.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.intake.Clinic;
import health.magnesium.tenancy.TenantTransactions;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NullUnmarked
class HistoryTest {

  @Inject TenantTransactions transactions;
  @Inject EntityManager database;

  private final Clinic clinic = new Clinic();
  private final String id = UUID.randomUUID().toString();
  private String patient;
  private String diary;
  private String entry;

  @BeforeEach
  void recordsAnEntry() {
    patient = clinic.registersPatient();
    diary = patient + "/diary";
    entry = diary + "/" + id;
    clinic.sends(soup(100)).put(entry).then().statusCode(201).body("version", equalTo(1));
  }

  @Test
  void tellsWhatAnEntrySaidWhoChangedItWhenAndWhy() {
    var first = clinic.call().get(entry);

    var second = changes(entry + "?reason=wrong-person", soup(120));
    changes(entry, soup(150)).then().body("version", equalTo(3));

    clinic
        .call()
        .get(entry + "/history")
        .then()
        .statusCode(200)
        .body("next", nullValue())
        .body("items.version", contains(3, 2, 1))
        .body("items.change", contains("changed", "changed", "created"))
        .body("items.reason", contains("corrected", "wrong-person", null))
        .body("items.by", everyItem(equalTo("test-user")))
        .body("items.content.grams", contains(150, 120, 100))
        .body("items[1].at", equalTo(second.path("changedAt")))
        .body("items[1].revision", equalTo(unquoted(second.header("ETag"))))
        .body("items[2].revision", equalTo(unquoted(first.header("ETag"))));
    assertThat(clinic.call().get(entry + "/history").<Object>path("items[2].content"))
        .as("the record as callers read it")
        .isEqualTo(first.path("$"));
  }

  @Test
  void keepsTheEndOfADeletedRecordAndNeverUsesItsIdAgain() {
    deletes(entry + "?reason=duplicate");

    clinic
        .call()
        .get(entry + "/history")
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("items.change", contains("deleted", "created"))
        .body("items.reason", contains("duplicate", null))
        .body("items[0].content", nullValue())
        .body("items[0].by", equalTo("test-user"))
        .body("items[0].at", notNullValue())
        .body("items[1].content.grams", equalTo(100));
    assertGone(clinic.call().get(entry));
    assertGone(clinic.call().header("If-Match", "\"any\"").delete(entry));
    assertGone(clinic.sends(soup(1)).put(entry));
    assertGone(clinic.sends(soup(1)).header("If-Match", "\"any\"").put(entry));
    assertGone(clinic.sends(soup(100).replace("{", "{\"id\": \"" + id + "\", ")).post(diary));
    clinic.call().get(diary).then().body("items", empty());
  }

  @Test
  void tellsTheEntriesOfABatchThatWereDeletedBefore() {
    deletes(entry);

    clinic
        .sends(
            "{\"entries\": [%s, %s]}"
                .formatted(soup(1).replace("{", "{\"id\": \"" + id + "\", "), soup(2)))
        .post(diary + "/batch")
        .then()
        .statusCode(207)
        .body("results.status", contains(410, 201))
        .body("results[0].problem.type", containsString(":deleted-since"))
        .body("results[0].problem.errors[0].pointer", equalTo("/entries/0"));
  }

  @Test
  void takesADeletionForAnErrorUnlessTheCallerSaysMore() {
    deletes(entry);

    clinic
        .call()
        .get(entry + "/history")
        .then()
        .body("items[0].reason", equalTo("entered-in-error"));
  }

  @Test
  void refusesAReasonThatIsNoWordOfTheList() {
    clinic
        .call()
        .header("If-Match", clinic.call().get(entry).header("ETag"))
        .delete(entry + "?reason=typo")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("reason"))
        .body(
            "errors[0].detail",
            equalTo(
                "must be one of entered-in-error, corrected, duplicate, wrong-person,"
                    + " patient-request, recalculated, other; received 'typo'"));

    clinic.call().get(entry).then().statusCode(200);
  }

  @Test
  void leavesNoTraceOfAChangeThatFailed() {
    var before = clinic.call().get(entry);

    clinic
        .sends(soup(-1))
        .header("If-Match", before.header("ETag"))
        .put(entry)
        .then()
        .statusCode(400);
    clinic.sends(soup(1)).header("If-Match", "\"stale\"").put(entry).then().statusCode(412);
    clinic.call().header("If-Match", "\"stale\"").delete(entry).then().statusCode(412);

    assertThat(clinic.call().get(entry).asString()).isEqualTo(before.asString());
    clinic.call().get(entry + "/history").then().body("items", hasSize(1));
    assertThat(versionsKept()).isZero();
  }

  @Test
  void costsNothingToCreate() {
    assertThat(versionsKept()).isZero();
  }

  @Test
  void comesInPages() {
    for (var grams = 2; grams <= 5; grams++) {
      changes(entry, soup(grams));
    }

    var first = clinic.call().get(entry + "/history?limit=2");
    var second = clinic.call().get(entry + "/history?limit=2&cursor=" + first.<String>path("next"));
    var last = clinic.call().get(entry + "/history?limit=2&cursor=" + second.<String>path("next"));

    first.then().body("items.version", contains(5, 4));
    second.then().body("items.version", contains(3, 2));
    last.then().body("items.version", contains(1)).body("next", nullValue());
  }

  @Test
  void isEmptyForADayThatNobodyMarked() {
    clinic.call().get(patient + "/days/2026-03-02/history").then().body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"diary", "regimens", "facts/conditions", "facts/labs"})
  void isAbsentForWhatNeverWas(String list) {
    clinic
        .call()
        .get(patient + "/" + list + "/" + UUID.randomUUID() + "/history")
        .then()
        .statusCode(404)
        .body("type", containsString(":record-not-found"));
  }

  @Test
  void goesWithAnErasureSoThatNothingIsKnownAfterwards() {
    changes(entry, soup(1));
    deletes(entry);
    clinic.call().delete(patient).then().statusCode(200);
    clinic.sends(Clinic.PROFILE).put(patient).then().statusCode(201);

    clinic.call().get(entry).then().statusCode(404);
    clinic.call().get(entry + "/history").then().statusCode(404);
    clinic.call().get(patient + "/history").then().body("items.version", contains(1));
    clinic.sends(soup(7)).put(entry).then().statusCode(201).body("version", equalTo(1));
  }

  @Test
  void cannotBeRewrittenByTheService() {
    changes(entry, soup(1));

    assertThatThrownBy(
            () ->
                transactions.run(
                    clinic.tenant(),
                    () ->
                        database
                            .createNativeQuery("update record_version set content = '{}'")
                            .executeUpdate()))
        .hasStackTraceContaining("permission denied for table record_version");
  }

  private Response changes(String path, String body) {
    var response =
        clinic.sends(body).header("If-Match", clinic.call().get(entry).header("ETag")).put(path);
    response.then().statusCode(200);
    return response;
  }

  private void deletes(String path) {
    clinic
        .call()
        .header("If-Match", clinic.call().get(entry).header("ETag"))
        .delete(path)
        .then()
        .statusCode(204);
  }

  private static void assertGone(Response response) {
    response.then().statusCode(410).body("type", containsString(":deleted-since"));
  }

  private long versionsKept() {
    return WholeDatabase.count(
        "select count(*) from record_version where tenant_id = '" + clinic.tenant() + "'");
  }

  private static String unquoted(String tag) {
    return tag.replace("\"", "");
  }

  private static String soup(int grams) {
    return """
    {"kind": "food", "label": "soup", "grams": %d, "day": "2026-03-02"}"""
        .formatted(grams);
  }
}
