package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.CatalogForTests.writer;
import static health.magnesium.catalog.imports.ImportsForTests.ended;
import static health.magnesium.catalog.imports.ImportsForTests.importZip;
import static health.magnesium.catalog.imports.ImportsForTests.until;
import static health.magnesium.catalog.imports.ImportsForTests.zip;
import static health.magnesium.catalog.imports.Sr28ForTests.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.catalog.CatalogReset;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of imports whose service or database died, and of their files. */
@QuarkusTest
@NullUnmarked // filled by the framework
class TakeoverTest {

  @Inject CatalogReset catalog;
  @Inject AgroalDataSource database;
  @Inject Takeover takeover;
  @Inject Runner runner;
  @Inject Uploads uploads;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void aJobOfAServiceThatDiedIsBegunAgainWithItsFile() throws Exception {
    var id = left(UUID.randomUUID(), "running", 1);
    received(id);

    takeover.look();

    var job = ended(id.toString());
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("succeeded");
    assertThat(job.getInt("report.foodsCreated")).isEqualTo(4);
    assertThat(uploads.has(id)).isFalse();
  }

  @Test
  void aReleaseIsFetchedAgain() throws Exception {
    var id = left(UUID.randomUUID(), "running", 1);
    catalog.execute(
        "update import_job set content_sha256 = null, official_release = '%s' where id = '%s'"
            .formatted(PublisherOfTheTests.GOOD, id));

    takeover.look();

    assertThat(ended(id.toString()).getString("status")).isEqualTo("succeeded");
  }

  @Test
  void withoutItsFileItFails() throws Exception {
    var id = left(UUID.randomUUID(), "running", 1);

    takeover.look();

    reader()
        .get("/v1/imports/" + id)
        .then()
        .body("status", equalTo("failed"))
        .body("failure", containsString("nothing was changed. Send the file again"));
    writer()
        .post("/v1/imports/" + id + "/restart")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:magnesium:problem:import-not-restartable"));
  }

  @Test
  void aJobThatStopsEveryServiceIsGivenUp() throws Exception {
    var id = left(UUID.randomUUID(), "running", 3);
    received(id);

    takeover.look();

    reader()
        .get("/v1/imports/" + id)
        .then()
        .body("status", equalTo("failed"))
        .body("failure", containsString("stopped 3 times"));
  }

  @Test
  void aJobThatWasToBeCancelledIsCancelled() throws Exception {
    var id = left(UUID.randomUUID(), "running", 1);
    received(id);
    writer().delete("/v1/imports/" + id).then().statusCode(202);

    takeover.look();

    assertThat(ended(id.toString()).getString("status")).isEqualTo("cancelled");
    assertThat(uploads.has(id)).isTrue();
  }

  @Test
  void jobsOfALivingServiceAreLeftAlone() throws Exception {
    var living = UUID.randomUUID();
    try (var connection = database.getConnection();
        var lock = connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
      lock.setString(1, living.toString());
      lock.execute();
      var id = left(living, "running", 1);

      takeover.look();

      reader().get("/v1/imports/" + id).then().body("status", equalTo("running"));
      try (var release = connection.createStatement()) {
        release.execute("select pg_advisory_unlock_all()");
      }
    }
  }

  @Test
  void aJobOfThisServiceWhoseEndCouldNotBeWrittenIsBegunAgain() throws Exception {
    var id = left(runner.id(), "running", 1);
    received(id);

    takeover.look();

    assertThat(ended(id.toString()).getString("status")).isEqualTo("succeeded");
  }

  @Test
  void anImportWhoseDatabaseSessionDiesGoesOnAfterwards() throws Exception {
    var id =
        writer()
            .contentType("application/zip")
            .body(ImportsForTests.longArchive())
            .post("/v1/imports")
            .jsonPath()
            .getString("id");
    until(id, job -> job.getLong("progress.rowsRead") > 0);

    catalog.execute(
        """
        select pg_terminate_backend(pid) from pg_stat_activity
        where pid <> pg_backend_pid() and state like 'idle in transaction%' or query like 'COPY%'""");
    until(id, job -> job.getString("status").equals("running") && lookedAndTaken(id));

    var job = ended(id);
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("succeeded");
  }

  @Test
  void theLockIsTakenAgainAfterTheDatabaseWasAway() throws Exception {
    catalog.execute(
        """
        select pg_terminate_backend(pid) from pg_locks
        where locktype = 'advisory' and pid <> pg_backend_pid()""");

    takeover.look();

    try (var connection = database.getConnection()) {
      assertThat(Runner.isGone(connection, runner.id())).isFalse();
      assertThat(Runner.isGone(connection, UUID.randomUUID())).isTrue();
    }
  }

  @Test
  void aCancelledImportIsRestartedWithItsFile() throws Exception {
    var id = left(UUID.randomUUID(), "queued", 0);
    received(id);
    writer().delete("/v1/imports/" + id).then().statusCode(202);

    writer()
        .post("/v1/imports/" + id + "/restart")
        .then()
        .statusCode(202)
        .header("Location", containsString(id.toString()));

    assertThat(ended(id.toString()).getString("status")).isEqualTo("succeeded");
    writer().post("/v1/imports/" + id + "/restart").then().statusCode(409);
  }

  @Test
  void aRestartForgetsTheRejectsOfTheFirstAttempt() {
    var files = files();
    files.compute("WEIGHT.txt", (name, text) -> text + "rubbish\r\n".repeat(200));
    var first = importZip(zip(files));
    assertThat(first.getString("status")).isEqualTo("failed");

    var id = first.getString("id");
    writer().post("/v1/imports/" + id + "/restart").then().statusCode(202);

    var again = ended(id);
    assertThat(again.getString("status")).isEqualTo("failed");
    assertThat(again.getList("rejects")).hasSize(1);
    assertThat(again.getInt("rejects[0].rows")).isEqualTo(200);
    assertThat(reader().get("/v1/imports/" + id + "/rejects").asString().lines()).hasSize(200);
    var table = reader().accept("text/csv").get("/v1/imports/" + id + "/rejects");
    table.then().statusCode(200).contentType(containsString("text/csv"));
    assertThat(table.asString().lines())
        .hasSize(201)
        .startsWith("file,line,reason,row", "WEIGHT.txt,3,wrong-number-of-fields,rubbish");
  }

  @Test
  void filesThatNoImportNeedsAreDeleted() throws Exception {
    var failed = left(UUID.randomUUID(), "failed", 1);
    catalog.execute(
        "update import_job set finished_at = now() - interval '25 hours' where id = '%s'"
            .formatted(failed));
    var open = left(runner.id(), "failed", 1);
    catalog.execute("update import_job set finished_at = now() where id = '%s'".formatted(open));
    var unknown = UUID.randomUUID();
    for (var id : new UUID[] {failed, open, unknown}) {
      received(id);
      var longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
      Files.setLastModifiedTime(uploads.file(id), longAgo);
    }

    takeover.look();

    assertThat(uploads.has(failed)).isFalse();
    assertThat(uploads.has(unknown)).isFalse();
    assertThat(uploads.has(open)).isTrue();
    uploads.discard(open);
  }

  /** Looks for abandoned jobs until this one has been begun a second time. */
  private boolean lookedAndTaken(String id) {
    try {
      takeover.look();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
    return attempts(id) == 2;
  }

  private int attempts(String id) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select attempts from import_job where id = cast(? as uuid)")) {
      query.setString(1, id);
      var row = query.executeQuery();
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A job as a service leaves it that dies. */
  private UUID left(UUID before, String status, int attempts) {
    var id = UuidCreator.getTimeOrderedEpoch();
    catalog.execute(
        """
        insert into import_job (id, tenant, requested_by, content_sha256, content_bytes, status, runner, attempts, created_at)
        values ('%s', 'clinic', 'test', '%s', 1, '%s', '%s', %d, now())"""
            .formatted(id, id, status, before, attempts));
    return id;
  }

  private void received(UUID id) throws IOException {
    uploads.receive(id, new ByteArrayInputStream(zip(files())), "sr28.zip");
  }
}
