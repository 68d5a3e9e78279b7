package health.magnesium.intake.accesslog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with all rights in the database changes the log; the verification tells where. */
@QuarkusTest
@NullUnmarked
class TamperingTest {

  @Inject DataSource pool;

  private final Clinic clinic = new Clinic();
  private final Clinic other = new Clinic();

  @BeforeEach
  void bothClinicsHaveFiveLines() {
    for (var each : List.of(clinic, other)) {
      var patient = each.registersPatient();
      for (var i = 0; i < 4; i++) {
        each.call().get(patient);
      }
    }
  }

  @Test
  void findsNothingWrongWithALogAsItWasWritten() {
    verify("")
        .body("valid", equalTo(true))
        .body("lines", equalTo(5))
        .body("firstSeq", equalTo(1))
        .body("lastSeq", equalTo(5))
        .body("broken", nullValue())
        .body("anchor", nullValue())
        .body("next", nullValue());
    verify("?fromSeq=4").body("valid", equalTo(true)).body("firstSeq", equalTo(4));
  }

  @Test
  void findsNothingWrongWithALogThatHasNoLine() {
    given()
        .auth()
        .oauth2(TestTokens.of(new Clinic().tenant(), Scopes.AUDIT_READ))
        .get("/v1/access-log/verification")
        .then()
        .body("valid", equalTo(true))
        .body("lines", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accessed_at = accessed_at + interval '1 microsecond'",
        "actor = 'somebody-else'",
        "client = 'other'",
        "person = null",
        "operation = null",
        "purpose = 'TREAT'",
        "source = null",
        "outcome = 403",
        "trace_id = null",
        "previous_mac = mac",
        "mac = previous_mac"
      })
  void findsALineThatWasChanged(String change) {
    tamper("update access_log set " + change + " where seq = 3");

    verify("")
        .body("valid", equalTo(false))
        .body("broken.seq", equalTo(3))
        .body("broken.reason", equalTo("changed"))
        .body("lastSeq", equalTo(2));
    verify("?fromSeq=2").body("broken.seq", equalTo(3));
  }

  @Test
  void findsALineThatIsMissing() {
    tamper("delete from access_log where seq = 3");

    assertBroken(3, "missing");
    verify("?fromSeq=4").body("broken.seq", equalTo(3)).body("broken.reason", equalTo("missing"));
  }

  @Test
  void findsTheFirstLineMissing() {
    tamper("delete from access_log where seq = 1");

    assertBroken(1, "missing");
  }

  @Test
  void findsTheEndMissing() {
    tamper("delete from access_log where seq >= 4");

    assertBroken(4, "missing");
  }

  @Test
  void findsTheWholeLogMissing() {
    tamper("delete from access_log where seq > 0");

    assertBroken(1, "missing");
  }

  @Test
  void findsAnEndThatWasMovedWithTheLinesCutOff() {
    tamper("delete from access_log where seq >= 4");
    tamperHead(
        "seq = 3, mac = (select mac from access_log l where l.tenant_id = h.tenant_id and l.seq = 3)");

    assertBroken(3, "ends-changed");
    assertBroken(4, "not-linked");
  }

  @Test
  void findsAnEndThatWasRemovedWithTheLinesCutOff() {
    tamper("delete from access_log where seq >= 4");
    Intruder.execute("delete from access_log_head where tenant_id = '" + clinic.tenant() + "'");

    assertBroken(3, "ends-changed");
    assertBroken(4, "not-linked");
  }

  @Test
  void findsABeginningThatWasMovedWithTheLinesCutOff() {
    tamperHead(
        "begins_after_seq = 2, begins_after_mac = (select mac from access_log l where l.tenant_id = h.tenant_id and l.seq = 2)");
    tamper("delete from access_log where seq <= 2");

    assertBroken(5, "ends-changed");
    assertBroken(1, "missing");
  }

  @Test
  void findsTwoLinesThatChangedPlaces() {
    tamper(
        "update access_log set seq = 1000 where seq = 3",
        "update access_log set seq = 3 where seq = 4",
        "update access_log set seq = 4 where seq = 1000");

    assertBroken(3, "changed");
  }

  @Test
  void findsALinePutInAtTheEnd() {
    Intruder.execute(copy(clinic.tenant(), 5, 6));

    assertBroken(6, "changed");
  }

  @Test
  void findsALineOfAnotherTenant() {
    tamper("delete from access_log where seq = 5");
    Intruder.execute(copy(other.tenant(), 5, 5));

    assertBroken(5, "changed");
  }

  @Test
  void findsALineForgedWithAnotherKey() {
    forge(new Keys(Base64.getEncoder().encodeToString(new byte[32]), List.of()));

    assertBroken(6, "unknown-key");
  }

  @Test
  void findsALineThatSomebodyWithTheKeyAddedBehindTheEnd() {
    forge(new Keys("bm8gc2VjcmV0OiBmb3IgZGV2ZWxvcG1lbnQgYW5kIHRlc3RzIG9ubHk=", List.of()));

    assertBroken(6, "beyond-end");
  }

  @Test
  void findsALogWrittenAnewSinceALineWasNoted() {
    String noted = verify("").extract().path("lastMac");
    verify("?seq=5&mac=" + noted)
        .body("valid", equalTo(true))
        .body("anchor.seq", equalTo(5))
        .body("anchor.found", equalTo(true));

    tamper("delete from access_log where seq > 0");
    Intruder.execute("delete from access_log_head where tenant_id = '" + clinic.tenant() + "'");

    verify("").body("valid", equalTo(true)).body("lines", equalTo(0));
    verify("?seq=5&mac=" + noted)
        .body("valid", equalTo(false))
        .body("broken", nullValue())
        .body("anchor.found", equalTo(false));
  }

  @Test
  void asksForANotedLineWithItsMac() {
    call("?seq=5").statusCode(400).body("errors[0].parameter", equalTo("mac"));
    call("?mac=00").statusCode(400).body("errors[0].parameter", equalTo("seq"));
    call("?fromSeq=0").statusCode(400).body("errors[0].parameter", equalTo("fromSeq"));
  }

  @Test
  void givesTheServiceNoWayToChangeALine() throws SQLException {
    for (var change :
        List.of(
            "update access_log set outcome = 1", "delete from access_log", "truncate access_log")) {
      try (var connection = pool.getConnection();
          var statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.execute(change))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void holdsTheOwnerAndTheSuperuserUpToo() {
    for (var change :
        List.of(
            "update access_log set outcome = 1", "delete from access_log", "truncate access_log")) {
      assertThatThrownBy(
              () -> Intruder.execute("set session_replication_role = replica; " + change))
          .hasMessageContaining("access_log only ever grows");
    }
  }

  private void forge(Keys keys) {
    var line =
        new Line(
            Instant.parse("2026-11-22T10:00:00Z"), "x", null, null, null, null, null, 200, null);
    var last = new Digest(Intruder.text("select encode(mac, 'hex') from access_log_head " + own()));
    var forged = LoggedAccess.next(new LineKey(clinic.tenant(), 6), line, last, keys);
    Intruder.execute(
        """
        insert into access_log
          (tenant_id, seq, accessed_at, actor, outcome, key_id, previous_mac, mac)
        values ('%s', 6, '%s', 'x', 200, '%s', '\\x%s', '\\x%s')"""
            .formatted(
                clinic.tenant(),
                line.accessedAt(),
                forged.keyId,
                forged.previousMac.hex(),
                forged.mac.hex()));
  }

  /** Copies a line of that tenant into this clinic's log. */
  private String copy(String tenant, int seq, int newSeq) {
    return """
        insert into access_log
        select '%s', %d, accessed_at, actor, client, person, operation, purpose, source, outcome,
          trace_id, key_id, previous_mac, mac
        from access_log where tenant_id = '%s' and seq = %d"""
        .formatted(clinic.tenant(), newSeq, tenant, seq);
  }

  private void assertBroken(int seq, String reason) {
    verify("")
        .body("valid", equalTo(false))
        .body("broken.seq", equalTo(seq))
        .body("broken.reason", equalTo(reason));
  }

  private ValidatableResponse verify(String query) {
    return call(query).statusCode(200);
  }

  /** A verification leaves a line, too. */
  private ValidatableResponse call(String query) {
    return given()
        .auth()
        .oauth2(TestTokens.of(clinic.tenant(), Scopes.AUDIT_READ))
        .get("/v1/access-log/verification" + query)
        .then();
  }

  private void tamper(String... changes) {
    for (var change : changes) {
      assertThat(Intruder.withoutTrigger(change + " and tenant_id = '" + clinic.tenant() + "'"))
          .isPositive();
    }
  }

  private void tamperHead(String change) {
    Intruder.execute("update access_log_head h set " + change + " " + own());
  }

  private String own() {
    return "where tenant_id = '" + clinic.tenant() + "'";
  }
}
