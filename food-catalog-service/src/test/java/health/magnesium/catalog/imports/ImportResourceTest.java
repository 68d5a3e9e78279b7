package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.CatalogForTests.writer;
import static health.magnesium.catalog.imports.ImportsForTests.ended;
import static health.magnesium.catalog.imports.ImportsForTests.importZip;
import static health.magnesium.catalog.imports.ImportsForTests.longArchive;
import static health.magnesium.catalog.imports.ImportsForTests.zip;
import static health.magnesium.catalog.imports.Sr28ForTests.files;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NullUnmarked // filled by the framework
class ImportResourceTest {

  private static final String NO_SUCH_ID = "01999999-0000-7000-8000-000000000000";

  @Inject CatalogReset catalog;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void aFormUploadIsAcceptedAndFoundAtItsLocation() {
    var accepted = postForm(zip(files()));

    accepted
        .then()
        .statusCode(202)
        .body("fileName", equalTo("sr28.zip"))
        .body("format", equalTo("usda-sr28-ascii"));
    var id = accepted.jsonPath().getString("id");
    accepted.then().header("Location", endsWith("/v1/imports/" + id));
    assertThat(ended(id).getString("status")).isEqualTo("succeeded");
  }

  @Test
  void aZipBodyIsAccepted() {
    var id =
        writer()
            .contentType("application/zip")
            .body(zip(files()))
            .post("/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath()
            .getString("id");

    assertThat(ended(id).getInt("report.foodsKept")).isEqualTo(4);
  }

  @Test
  void theVersionOfAJobIsItsETag() {
    var id = importZip(zip(files())).getString("id");
    var tag = reader().get("/v1/imports/" + id).then().extract().header("ETag");

    reader().header("If-None-Match", tag).get("/v1/imports/" + id).then().statusCode(304);
  }

  @Test
  void aDamagedZipIsRefused() {
    writer()
        .contentType("application/zip")
        .body("PK no".getBytes(StandardCharsets.US_ASCII))
        .post("/v1/imports")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:magnesium:problem:import-not-recognised"))
        .body("detail", containsString("damaged or cut off"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FD_GROUP.txt", "FOOD_DES.txt", "NUT_DATA.txt", "WEIGHT.txt"})
  void anArchiveThatLacksAFileIsRefusedByName(String file) {
    var files = files();
    files.remove(file);

    postForm(zip(files)).then().statusCode(422).body("detail", containsString("lacks " + file));
  }

  @Test
  void filesOfAnotherFormatAreRefused() {
    var files = files();
    files.put("FOOD_DES.txt", "fdc_id,description\r\n1,x\r\n");

    postForm(zip(files))
        .then()
        .statusCode(422)
        .body("detail", containsString("does not look like SR28"));
  }

  @Test
  void aFormWithoutTheFileSaysWhichFieldIsMissing() {
    writer()
        .multiPart("other", "x")
        .post("/v1/imports")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/file"));
  }

  @Test
  void aPageIsNotWhatIsImported() {
    writer().contentType("text/html").body("<p>").post("/v1/imports").then().statusCode(415);
  }

  @Test
  void theSameContentIsNotImportedTwiceAtOnce() {
    var archive = longArchive();
    var running = postForm(archive).jsonPath().getString("id");

    postForm(archive)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:magnesium:problem:import-in-progress"));

    writer().delete("/v1/imports/" + running).then().statusCode(202);
    assertThat(ended(running).getString("status")).isEqualTo("cancelled");
  }

  @Test
  void aTokenOfOnePatientImportsNothing() {
    given()
        .auth()
        .oauth2(TestTokens.ofPatient("clinic", NO_SUCH_ID, "catalog.read", "catalog.write"))
        .contentType("application/zip")
        .body(zip(files()))
        .post("/v1/imports")
        .then()
        .statusCode(403)
        .body("detail", containsString("bound to one patient"));
  }

  @Test
  void aFileThatSaysItIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
    try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("POST /v1/imports HTTP/1.1\r\nHost: x\r\nContent-Type: application/zip\r\n"
                      + "Content-Length: 2147483649\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));

      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json")
          .contains("more than the 2147483648 bytes accepted");
    }
  }

  @Test
  void progressAndNameOfTheFileAreToldWhenAllIsDone() {
    var id =
        writer()
            .contentType("application/octet-stream")
            .queryParam("fileName", "sr28.zip")
            .body(zip(files()))
            .post("/v1/imports")
            .jsonPath()
            .getString("id");

    var job = ended(id);

    assertThat(job.getString("fileName")).isEqualTo("sr28.zip");
    assertThat(job.getMap("progress"))
        .containsEntry("phase", null)
        .containsEntry("percent", 100)
        .containsEntry("estimated", false)
        .containsEntry("rowsRead", 13)
        .containsEntry("rowsTotal", 13)
        .containsEntry("secondsRemaining", null);
    assertThat(job.getString("restartableUntil")).isNull();
  }

  @Test
  void theSameKeyAndContentIsTheSameJob() {
    var first = postWithKey("k-1", zip(files()));
    var second = postWithKey("k-1", zip(files()));

    second.then().statusCode(202).body("id", equalTo(first.jsonPath().getString("id")));
    var other = files();
    other.compute("WEIGHT.txt", (name, text) -> "");
    postWithKey("k-1", zip(other))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:magnesium:problem:idempotency-key-reused"));
    ended(first.jsonPath().getString("id"));
    reader().get("/v1/imports").then().body("items", hasSize(1));
  }

  @Test
  void aKeyHasToBePrintable() {
    postWithKey("a b", zip(files()))
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("Idempotency-Key"));
  }

  @Test
  void cancelStopsTheRunningImportAndTheQueuedOne() {
    var running = postForm(longArchive()).jsonPath().getString("id");
    var queued = postForm(zip(files())).jsonPath().getString("id");

    writer()
        .delete("/v1/imports/" + queued)
        .then()
        .statusCode(202)
        .body("status", equalTo("cancelled"));
    writer().delete("/v1/imports/" + running).then().statusCode(202);

    assertThat(ended(running).getString("status")).isEqualTo("cancelled");
    assertThat(ended(queued).getString("status")).isEqualTo("cancelled");
    writer().delete("/v1/imports/" + running).then().statusCode(202);
    reader().get("/v1/foods/sr-99001").then().statusCode(404);
  }

  @Test
  void whatHasEndedCannotBeCancelled() {
    var id = importZip(zip(files())).getString("id");

    writer()
        .delete("/v1/imports/" + id)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:magnesium:problem:import-finished"));
  }

  @ParameterizedTest
  @ValueSource(strings = {NO_SUCH_ID, "x", "%00"})
  void anUnknownImportIsNotFound(String id) {
    reader().urlEncodingEnabled(false).get("/v1/imports/" + id).then().statusCode(404);
    reader().urlEncodingEnabled(false).get("/v1/imports/" + id + "/rejects").then().statusCode(404);
    writer().urlEncodingEnabled(false).delete("/v1/imports/" + id).then().statusCode(404);
  }

  @Test
  void listsNewestFirstPageByPage() {
    var first = importZip(zip(files())).getString("id");
    var second = importZip(zip(files())).getString("id");

    var page = reader().get("/v1/imports?limit=1").then().statusCode(200);
    page.body("items.id", equalTo(List.of(second)));
    reader()
        .queryParam("limit", 1)
        .queryParam("cursor", page.extract().jsonPath().getString("next"))
        .get("/v1/imports")
        .then()
        .body("items.id", equalTo(List.of(first)))
        .body("next", nullValue());
  }

  private static Response postForm(byte[] zip) {
    return writer().multiPart("file", "sr28.zip", zip).post("/v1/imports");
  }

  private static Response postWithKey(String key, byte[] zip) {
    return writer()
        .header("Idempotency-Key", key)
        .contentType("application/zip")
        .body(zip)
        .post("/v1/imports");
  }
}
