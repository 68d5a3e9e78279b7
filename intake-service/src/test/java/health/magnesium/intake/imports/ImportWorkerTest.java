package health.magnesium.intake.imports;

import static health.magnesium.intake.imports.ImportsForTests.accepted;
import static health.magnesium.intake.imports.ImportsForTests.ended;
import static health.magnesium.intake.imports.ImportsForTests.id;
import static health.magnesium.intake.imports.ImportsForTests.imported;
import static health.magnesium.intake.imports.ImportsForTests.line;
import static health.magnesium.intake.imports.ImportsForTests.lines;
import static health.magnesium.intake.imports.ImportsForTests.water;
import static health.magnesium.intake.imports.ImportsForTests.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.intake.config.IntakeConfig;
import health.magnesium.intake.tenancy.Tenants;
import health.magnesium.tenancy.TenantTransactions;
import health.magnesium.testsupport.TestTokens;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens while an import is under way: cut off, cancelled, side by side with others. */
@QuarkusTest
@NullUnmarked
class ImportWorkerTest {

  private static final int LINES = 4_000;

  @Inject ImportWorker worker;
  @Inject ImportRun run;
  @Inject ImportJobs jobs;
  @Inject BatchStep steps;
  @Inject Tenants tenants;
  @Inject TenantTransactions transactions;
  @Inject IntakeConfig config;
  @Inject Clock clock;

  private final Clinic clinic = new Clinic();
  private String anna;
  private String ben;

  @BeforeEach
  void registerPatients() {
    anna = clinic.registersPatient();
    ben = clinic.registersPatient();
  }

  @Test
  void showsItsProgress() {
    var seen = new TreeSet<Integer>();
    var id = accepted(clinic, manyLines());

    var job =
        when(
            clinic,
            id,
            now -> {
              seen.add(now.getInt("progress.linesRead"));
              return now.getString("status").equals("succeeded");
            });

    assertThat(seen).hasSizeGreaterThan(2).contains(LINES);
    assertThat(job.getInt("progress.linesPerSecond")).isPositive();
    assertThat(job.getString("startedAt")).isNotNull();
    assertThat(job.getString("finishedAt")).isNotNull();
  }

  @Test
  void goesOnWhereItWasCutOff() throws SQLException {
    var id = accepted(clinic, manyLines());

    for (var cuts = 0; cuts < 5; cuts++) {
      var read = when(clinic, id, job -> true).getInt("progress.linesRead");
      cutOff();
      when(clinic, id, job -> job.getInt("progress.linesRead") > read || hasEnded(job));
    }

    var job = ended(clinic, id);
    assertThat(job.getString("status")).isEqualTo("succeeded");
    assertThat(job.getInt("report.stored")).isEqualTo(LINES);
    assertThat(job.getInt("report.alreadyThere")).isZero();
    assertThat(entries()).isEqualTo(LINES);
  }

  @Test
  void goesOnAfterARestart() throws InterruptedException {
    var id = accepted(clinic, manyLines());
    when(clinic, id, job -> job.getInt("progress.linesRead") > 0);

    worker.stop(null);
    var stopped = when(clinic, id, job -> true);
    worker.start(null);

    assertThat(stopped.getString("status")).isEqualTo("running");
    assertThat(ended(clinic, id).getInt("report.stored")).isEqualTo(LINES);
    assertThat(entries()).isEqualTo(LINES);
  }

  @Test
  void storesOnceWhatTwoUploadsBringToTwoReplicas() throws Exception {
    var other = new ImportWorker(run, jobs, steps, tenants, transactions, config, clock);
    var file = manyLines();
    other.start(null);
    List<JsonPath> reports;
    try (var threads = Executors.newFixedThreadPool(2)) {
      var ids =
          threads.invokeAll(
              List.<Callable<String>>of(
                  () -> accepted(clinic, file), () -> accepted(clinic, file)));
      other.wake(clinic.tenant());
      reports = List.of(ended(clinic, ids.get(0).get()), ended(clinic, ids.get(1).get()));
    } finally {
      other.stop(null);
    }

    assertThat(sum(reports, "report.stored")).isEqualTo(LINES);
    assertThat(sum(reports, "report.alreadyThere")).isEqualTo(LINES);
    assertThat(entries()).isEqualTo(LINES);
  }

  @Test
  void letsOthersWriteInBetween() {
    var id = accepted(clinic, water(anna, 250).repeat(LINES));

    var written = 0;
    while (!hasEnded(when(clinic, id, job -> true))) {
      clinic
          .sends("{\"kind\": \"water\", \"millilitres\": 100, \"day\": \"2026-03-03\"}")
          .post(anna + "/diary")
          .then()
          .statusCode(201);
      written++;
    }

    assertThat(written).isGreaterThan(2);
    assertThat(entries()).isEqualTo(LINES + written);
  }

  @Test
  void waitsForAPersonWhoIsHeldAndGoesOn() throws SQLException {
    try (var connection = WholeDatabase.connect()) {
      hold(connection, anna);
      var id = accepted(clinic, water(anna, 250) + water(ben, 250));
      when(clinic, id, job -> failedAttempts(id) > 0);
      assertThat(when(clinic, id, job -> true).getString("status")).isEqualTo("running");
      connection.rollback();

      assertThat(ended(clinic, id).getInt("report.stored")).isEqualTo(2);
    }
  }

  @Test
  void stopsWhenItIsCancelledAndSaysWhatIsStored() throws SQLException {
    try (var connection = WholeDatabase.connect()) {
      hold(connection, anna);
      var id = accepted(clinic, waterForBen(BatchStep.LINES) + water(anna, 250).repeat(700));
      when(clinic, id, job -> job.getInt("progress.linesRead") == BatchStep.LINES);

      clinic.call().delete("/v1/imports/" + id).then().statusCode(202);

      connection.rollback();
      var job = ended(clinic, id);
      assertThat(job.getString("status")).isEqualTo("cancelled");
      // the batch that was under way may have come to its end
      var stored = job.getInt("report.stored");
      assertThat(stored).isIn(BatchStep.LINES, 2 * BatchStep.LINES);
      assertThat(job.getInt("report.dropped")).isEqualTo(BatchStep.LINES + 700 - stored);
      assertThat(entries()).isEqualTo(stored);
      assertThat(linesWaiting(id)).isZero();
    }
  }

  @Test
  void doesWithoutThePersonWhoWasErasedMeanwhile() throws SQLException {
    try (var connection = WholeDatabase.connect()) {
      hold(connection, anna);
      var id =
          accepted(clinic, water(anna, 250).repeat(BatchStep.LINES) + water(ben, 250).repeat(3));

      clinic
          .call()
          .delete(ben)
          .then()
          .statusCode(200)
          .body("stores.find { it.store == 'imports' }.rows", equalTo(3));

      connection.rollback();
      var job = ended(clinic, id);
      assertThat(job.getString("status")).isEqualTo("succeeded");
      assertThat(job.getInt("report.stored")).isEqualTo(BatchStep.LINES);
      assertThat(job.getInt("report.dropped")).isEqualTo(3);
      assertThat(job.getInt("progress.linesRead")).isEqualTo(BatchStep.LINES + 3);
    }
  }

  @Test
  void keepsNoIdOfAPersonWhoWasErasedBeforeTheFileCame() {
    clinic.call().delete(ben).then().statusCode(200);

    var id = imported(clinic, water(ben, 250)).getString("id");

    assertThat(
            WholeDatabase.count(
                "select count(*) from import_line l where import_id = '%s' and l::text like '%%%s%%'"
                    .formatted(id, id(ben))))
        .isZero();
  }

  @Test
  void doesWithoutALineAtWhichTheServiceFails() throws SQLException {
    execute(
        """
        create function refuse_poison() returns trigger language plpgsql as
        $$ begin raise exception 'poison'; end $$""",
        """
        create trigger refuse_poison before insert on diary_entry
        for each row when (new.label = 'poison') execute function refuse_poison()""");
    try {
      var job =
          imported(
              clinic,
              water(anna, 250)
                  + line(anna, "\"kind\": \"food\", \"label\": \"poison\", \"day\": \"2026-03-02\"")
                  + water(ben, 250));

      assertThat(job.getString("status")).isEqualTo("succeeded");
      assertThat(job.getInt("report.stored")).isEqualTo(2);
      assertThat(lines(clinic, job.getString("id"), "/rejects"))
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.getInt("line")).isEqualTo(2);
                assertThat(each.getInt("status")).isEqualTo(500);
              });
    } finally {
      execute("drop trigger refuse_poison on diary_entry", "drop function refuse_poison()");
    }
  }

  @Test
  void tellsTheAccessLogWhoseRecordsItReached() {
    var id =
        clinic
            .call()
            .contentType("application/x-ndjson")
            .header("Purpose-Of-Use", "TREAT")
            .body(
                (water(anna, 250).repeat(BatchStep.LINES) + water(anna, 300) + water(ben, -1))
                    .getBytes(StandardCharsets.UTF_8))
            .post("/v1/imports")
            .<String>path("id");
    assertThat(ended(clinic, id).getInt("report.stored")).isEqualTo(BatchStep.LINES + 1);

    assertThat(told(anna)).containsExactly("importDiary 201 test-user TREAT");
    assertThat(told(ben)).containsExactly("importDiary 400 test-user TREAT");
  }

  @Test
  void tellsTheAccessLogOfAnAtomicImport() {
    ended(clinic, accepted(clinic, water(anna, 250) + water(anna, 300), "?atomic=true"));

    assertThat(told(anna)).containsExactly("importDiary 201 test-user null");
  }

  @Test
  void forgetsWhatEndedLongAgoAndUploadsThatBrokeOff() throws SQLException {
    var old = imported(clinic, water(anna, 250)).getString("id");
    var fresh = imported(clinic, water(anna, 300)).getString("id");
    var cutOff = imported(clinic, water(anna, 350)).getString("id");
    execute(
        "update diary_import set finished_at = now() - interval '31 days' where id = '%s'"
            .formatted(old),
        "update diary_import set status = 'receiving', finished_at = null, heard_at = now() - interval '1 day' where id = '%s'"
            .formatted(cutOff));

    worker.removeOld(clinic.tenant());

    var kept = clinic.call().get("/v1/imports").jsonPath().getList("items.id", String.class);
    assertThat(kept).containsExactly(fresh);
    assertThat(
            WholeDatabase.count(
                "select count(*) from import_line where import_id in ('%s', '%s')"
                    .formatted(old, cutOff)))
        .isZero();
  }

  /** What the person's access log says of imports. */
  private List<String> told(String patient) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.of(clinic.tenant(), Scopes.AUDIT_READ))
        .get(patient + "/access-log")
        .jsonPath()
        .getList("items", Map.class)
        .stream()
        .filter(line -> "importDiary".equals(line.get("operation")))
        .map(
            line ->
                "%s %s %s %s"
                    .formatted(
                        line.get("operation"),
                        line.get("outcome"),
                        line.get("actor"),
                        line.get("purpose")))
        .toList();
  }

  private String manyLines() {
    return IntStream.range(0, LINES)
        .mapToObj(i -> water(i % 2 == 0 ? anna : ben, 1 + i))
        .collect(Collectors.joining());
  }

  private String waterForBen(int count) {
    return water(ben, 250).repeat(count);
  }

  private long entries() {
    return WholeDatabase.count(
        "select count(*) from diary_entry where tenant_id = '" + clinic.tenant() + "'");
  }

  private static long linesWaiting(String id) {
    return WholeDatabase.count(
        "select count(*) from import_line where status is null and import_id = '" + id + "'");
  }

  private static long failedAttempts(String id) {
    return WholeDatabase.count("select failed_attempts from diary_import where id = '" + id + "'");
  }

  private static int sum(List<JsonPath> reports, String field) {
    return reports.stream().mapToInt(report -> report.getInt(field)).sum();
  }

  private static boolean hasEnded(JsonPath job) {
    return ImportStatus.of(job.getString("status")).isFinal();
  }

  /** Ends the connection that works on a batch, in the middle of it. */
  private static void cutOff() throws SQLException {
    execute(
        """
        select pg_terminate_backend(pid) from pg_locks
        where locktype = 'advisory' and granted and pid <> pg_backend_pid()""");
  }

  private static void hold(Connection connection, String patient) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement =
        connection.prepareStatement(
            "select 1 from patient where patient_id = ?::uuid for update")) {
      statement.setString(1, id(patient));
      statement.execute();
    }
  }

  private static void execute(String... statements) throws SQLException {
    try (var connection = WholeDatabase.connect();
        var statement = connection.createStatement()) {
      for (var each : List.of(statements)) {
        statement.execute(each);
      }
    }
  }
}
