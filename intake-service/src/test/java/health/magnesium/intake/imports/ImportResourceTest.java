package health.magnesium.intake.imports;

import static health.magnesium.intake.imports.ImportsForTests.accepted;
import static health.magnesium.intake.imports.ImportsForTests.ended;
import static health.magnesium.intake.imports.ImportsForTests.id;
import static health.magnesium.intake.imports.ImportsForTests.imported;
import static health.magnesium.intake.imports.ImportsForTests.line;
import static health.magnesium.intake.imports.ImportsForTests.lines;
import static health.magnesium.intake.imports.ImportsForTests.send;
import static health.magnesium.intake.imports.ImportsForTests.water;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.TestTokens;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NullUnmarked
class ImportResourceTest {

  private final Clinic clinic = new Clinic();
  private final UUID mine = UUID.randomUUID();
  private String anna;
  private String ben;

  @BeforeEach
  void registerPatients() {
    anna = clinic.registersPatient();
    ben = clinic.registersPatient();
  }

  @Test
  void storesTheGoodLinesAndExplainsEachOther() {
    var foreign = new Clinic().registersPatient();
    var nobody = "/v1/patients/" + UUID.randomUUID();
    var file =
        water(anna, 250)
            + "{\"patientId\": \n"
            + "[1, 2]\n"
            + line(anna, "\"kind\": \"water\", \"mililitres\": 250, \"day\": \"2026-03-02\"")
            + water(nobody, 250)
            + "\n"
            + line(
                ben,
                "\"kind\": \"food\", \"label\": \"soup\", \"grams\": -5, \"day\": \"2026-03-02\"")
            + water(foreign, 250)
            + line(
                ben,
                "\"id\": \""
                    + mine
                    + "\", \"kind\": \"food\", \"label\": \"soup\", \"day\": \"2026-03-02\"")
            + line(
                ben,
                "\"id\": \""
                    + mine
                    + "\", \"kind\": \"food\", \"label\": \"stew\", \"day\": \"2026-03-02\"")
            + line(ben, "\"kind\": \"food\", \"label\": \"" + "x".repeat(70_000) + "\"")
            + line(ben, "\"kind\": \"water\", \"kind\": \"water\"")
            + "{\"patientId\": \"Anna Berg\", \"kind\": \"water\"}\r\n"
            + water(ben, 300).strip();

    var job = imported(clinic, file);

    assertThat(job.getString("status")).isEqualTo("succeeded");
    assertThat(job.getInt("progress.linesTotal")).isEqualTo(13);
    assertThat(job.getInt("progress.linesRead")).isEqualTo(13);
    assertThat(job.getInt("report.stored")).isEqualTo(3);
    assertThat(job.getInt("report.rejected")).isEqualTo(10);
    var rejects = lines(clinic, job.getString("id"), "/rejects");
    assertThat(rejects)
        .extracting(
            each ->
                each.getInt("line")
                    + " "
                    + each.getInt("status")
                    + " "
                    + each.getString("problem.detail"))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("2 400 not well-formed JSON (column "),
            text -> assertThat(text).isEqualTo("3 400 must be a JSON object"),
            text -> assertThat(text).startsWith("4 400 /mililitres: unknown field 'mililitres'"),
            text ->
                assertThat(text)
                    .isEqualTo("5 404 /patientId: no patient of the tenant has this id"),
            text ->
                assertThat(text)
                    .startsWith("7 400 /grams: must be above 0")
                    .endsWith("received -5"),
            text ->
                assertThat(text)
                    .isEqualTo("8 404 /patientId: no patient of the tenant has this id"),
            text -> assertThat(text).startsWith("10 409 Another entry has the id " + mine),
            text -> assertThat(text).isEqualTo("11 413 the line has more than 65536 bytes"),
            text -> assertThat(text).startsWith("12 400 the same field twice (column "),
            text -> assertThat(text).isEqualTo("13 400 /patientId: missing, or not a UUID"));
    var stored = lines(clinic, job.getString("id"), "/results?status=stored");
    assertThat(stored).extracting(each -> each.getInt("line")).containsExactly(1, 9, 14);
    assertThat(stored.get(1).getString("id")).isEqualTo(mine.toString());
    assertThat(lines(clinic, job.getString("id"), "/results")).hasSize(13);
    clinic
        .call()
        .get(ben + "/diary/" + stored.get(2).getString("id"))
        .then()
        .statusCode(200)
        .body("millilitres", equalTo(300));
  }

  @Test
  void keepsNoWordOfALineOnceItIsDecided() {
    var id =
        imported(
                clinic,
                line(
                        anna,
                        "\"kind\": \"food\", \"label\": \"planted-word\", \"day\": \"2026-03-02\"")
                    + line(anna, "\"kind\": \"food\", \"label\": \"planted-word\", \"day\": 7")
                    + "{\"patientId\": \"planted-word\"}\n{planted-word\n")
            .getString("id");

    assertThat(
            WholeDatabase.count(
                "select count(*) from import_line l where import_id = '%s' and l::text like '%%planted-word%%'"
                    .formatted(id)))
        .isZero();
    assertThat(
            WholeDatabase.count(
                "select count(*) from import_line where import_id = '%s' and content_key is not null"
                    .formatted(id)))
        .isZero();
  }

  @Test
  void addsNothingWhenTheSameFileComesAgain() {
    var file = water(anna, 250) + water(anna, 250) + water(ben, 250) + water(anna, 100);

    var first = imported(clinic, file);
    var again = imported(clinic, file);
    var extended = imported(clinic, file.replace(": 250,", ":250.0 ,") + water(anna, 250));

    assertThat(first.getInt("report.stored")).isEqualTo(4);
    assertThat(again.getInt("report.stored")).isZero();
    assertThat(again.getInt("report.alreadyThere")).isEqualTo(4);
    assertThat(extended.getInt("report.stored")).isEqualTo(1);
    assertThat(extended.getInt("report.alreadyThere")).isEqualTo(4);
    clinic.call().get(anna + "/diary").then().body("items", hasSize(4));
    clinic.call().get(ben + "/diary").then().body("items", hasSize(1));
  }

  @Test
  void leavesAnEntryAsItWasCorrectedSince() {
    var id = imported(clinic, water(anna, 250)).getString("id");
    var entry = anna + "/diary/" + lines(clinic, id, "/results").getFirst().getString("id");
    clinic
        .sends("{\"kind\": \"water\", \"millilitres\": 300, \"day\": \"2026-03-02\"}")
        .header("If-Match", clinic.call().get(entry).header("ETag"))
        .put(entry)
        .then()
        .statusCode(200);

    var again = imported(clinic, water(anna, 250));

    assertThat(again.getInt("report.alreadyThere")).isEqualTo(1);
    clinic.call().get(entry).then().body("millilitres", equalTo(300));
    clinic.call().get(anna + "/diary").then().body("items", hasSize(1));
  }

  @Test
  void doesNotBringBackAnEntryThatWasDeletedSince() {
    var id = imported(clinic, water(anna, 250) + water(anna, 300)).getString("id");
    var entry = anna + "/diary/" + lines(clinic, id, "/results").getFirst().getString("id");
    clinic
        .call()
        .header("If-Match", clinic.call().get(entry).header("ETag"))
        .delete(entry)
        .then()
        .statusCode(204);

    var again = imported(clinic, water(anna, 250) + water(anna, 300));

    assertThat(again.getInt("report.deletedSince")).isEqualTo(1);
    assertThat(again.getInt("report.alreadyThere")).isEqualTo(1);
    assertThat(lines(clinic, again.getString("id"), "/results?status=deleted-since"))
        .singleElement()
        .satisfies(line -> assertThat(line.getInt("status")).isEqualTo(410));
    clinic.call().get(anna + "/diary").then().body("items", hasSize(1));
  }

  @Test
  void saysWhoSentTheFileInEachEntry() {
    imported(clinic, water(anna, 250));

    assertThat(
            WholeDatabase.count(
                "select count(*) from diary_entry where changed_by = 'test-user' and patient_id = '%s'"
                    .formatted(id(anna))))
        .isEqualTo(1);
  }

  @Test
  void refusesAnEmptyFileAndOneBeyondTheLimits() {
    send(clinic, "\n \n", "")
        .then()
        .statusCode(400)
        .body("errors[0].detail", equalTo("the file has no line"));
    send(clinic, "7\n".repeat(100_001), "?atomic=true")
        .then()
        .statusCode(413)
        .body("type", endsWith(":body-too-large"))
        .body(
            "errors[0].detail",
            equalTo("the file has 100001 lines; at most 100000 are accepted with atomic=true"));

    clinic.call().get("/v1/imports").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void storesAnAtomicFileAsAWhole() {
    var job = ended(clinic, accepted(clinic, water(anna, 250) + water(ben, 250), "?atomic=true"));

    assertThat(job.getString("status")).isEqualTo("succeeded");
    assertThat(job.getBoolean("atomic")).isTrue();
    assertThat(job.getInt("report.stored")).isEqualTo(2);
    assertThat(job.getInt("progress.linesRead")).isEqualTo(2);
    clinic.call().get(anna + "/diary").then().body("items", hasSize(1));
    clinic.call().get(ben + "/diary").then().body("items", hasSize(1));
  }

  @Test
  void storesNothingOfAnAtomicFileWithBadLines() {
    var job =
        ended(
            clinic,
            accepted(
                clinic,
                water(anna, 250) + "no json\n" + water(ben, -1) + water(ben, 1) + water(anna, -2),
                "?atomic=true"));

    assertThat(job.getString("status")).isEqualTo("failed");
    assertThat(job.getString("failure")).contains("none is stored");
    assertThat(job.getInt("report.stored")).isZero();
    assertThat(job.getInt("report.rejected")).isEqualTo(3);
    assertThat(job.getInt("report.dropped")).isEqualTo(2);
    assertThat(lines(clinic, job.getString("id"), "/results"))
        .extracting(each -> each.getInt("line"))
        .containsExactly(2, 3, 5);
    clinic.call().get(anna + "/diary").then().body("items", hasSize(0));
    clinic.call().get(ben + "/diary").then().body("items", hasSize(0));
  }

  @Test
  void storesNothingOfAnAtomicFileInWhichTwoLinesContradictEachOther() {
    var far = water(ben, 1).repeat(BatchStep.LINES);
    var job =
        ended(
            clinic,
            accepted(
                clinic,
                line(
                        anna,
                        "\"id\": \""
                            + mine
                            + "\", \"kind\": \"food\", \"label\": \"soup\", \"day\": \"2026-03-02\"")
                    + far
                    + line(
                        anna,
                        "\"id\": \""
                            + mine
                            + "\", \"kind\": \"food\", \"label\": \"stew\", \"day\": \"2026-03-02\""),
                "?atomic=true"));

    assertThat(job.getString("status")).isEqualTo("failed");
    assertThat(lines(clinic, job.getString("id"), "/rejects"))
        .extracting(each -> each.getInt("line"), each -> each.getInt("status"))
        .containsExactly(tuple(BatchStep.LINES + 2, 409));
    clinic.call().get(anna + "/diary").then().body("items", hasSize(0));
    clinic.call().get(ben + "/diary").then().body("items", hasSize(0));
  }

  @Test
  void makesOneImportOfOneKeyAndFile() {
    var first = withKey(water(anna, 250));
    ended(clinic, first.then().statusCode(202).extract().path("id"));

    var again = withKey(water(anna, 250));

    again
        .then()
        .statusCode(202)
        .body("id", equalTo(first.path("id")))
        .body("status", equalTo("succeeded"));
    withKey(water(anna, 300))
        .then()
        .statusCode(422)
        .body("type", endsWith(":idempotency-key-reused"));
    clinic.call().get("/v1/imports").then().body("items", hasSize(1));
  }

  @Test
  void listsTheTenantsImportsNewestFirst() {
    var first = imported(clinic, water(anna, 250)).getString("id");
    var second = imported(clinic, water(anna, 300)).getString("id");

    var page = clinic.call().get("/v1/imports?limit=1");

    page.then().statusCode(200).body("items.id", contains(second));
    clinic
        .call()
        .get("/v1/imports?limit=1&cursor=" + page.path("next"))
        .then()
        .body("items.id", contains(first));
    new Clinic().call().get("/v1/imports").then().body("items", hasSize(0));
  }

  @Test
  void answersNotModifiedWhileNothingChanges() {
    var id = imported(clinic, water(anna, 250)).getString("id");
    var tag = clinic.call().get("/v1/imports/" + id).header("ETag");

    clinic.call().header("If-None-Match", tag).get("/v1/imports/" + id).then().statusCode(304);
  }

  @Test
  void removesAnImportThatHasEndedAndNoEntry() {
    var id = imported(clinic, water(anna, 250)).getString("id");

    clinic.call().delete("/v1/imports/" + id).then().statusCode(204);

    for (var path : List.of("", "/results", "/rejects")) {
      clinic
          .call()
          .get("/v1/imports/" + id + path)
          .then()
          .statusCode(404)
          .body("type", endsWith(":import-not-found"));
    }
    clinic.call().delete("/v1/imports/" + id).then().statusCode(404);
    clinic.call().get(anna + "/diary").then().body("items", hasSize(1));
  }

  @Test
  void hidesAnImportFromAnotherTenant() {
    var id = imported(clinic, water(anna, 250)).getString("id");
    var stranger = new Clinic();

    for (var path : List.of("", "/results", "/rejects")) {
      stranger.call().get("/v1/imports/" + id + path).then().statusCode(404);
    }
    stranger.call().delete("/v1/imports/" + id).then().statusCode(404);
    clinic.call().get("/v1/imports/" + id).then().statusCode(200);
  }

  @Test
  void takesNoFileFromATokenThatIsBoundToAPatient() {
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.ofPatient(clinic.tenant(), id(anna), Scopes.INTAKE_WRITE))
        .contentType("application/x-ndjson")
        .body(water(anna, 250).getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports")
        .then()
        .statusCode(403);
  }

  @Test
  void refusesAnOutcomeThatThereIsNot() {
    var id = imported(clinic, water(anna, 250)).getString("id");

    clinic
        .call()
        .get("/v1/imports/" + id + "/results?status=bad")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("status"))
        .body("errors[0].detail", containsString("stored, already-there, deleted-since, rejected"));
  }

  private Response withKey(String file) {
    return clinic
        .call()
        .contentType("application/x-ndjson")
        .header("Idempotency-Key", "\"week 47\"")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports");
  }
}
