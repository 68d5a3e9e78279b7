package health.magnesium.intake.accesslog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.TestTokens;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lines say, and who may read them. */
@QuarkusTest
class AccessLogTest {

  private final Clinic clinic = new Clinic();
  private String patient = "";

  @BeforeEach
  void registersAPatient() {
    patient = clinic.registersPatient();
  }

  @Test
  void saysWhoAskedForWhatWhyAndFromWhere() {
    var token =
        TestTokens.sign(
            TestTokens.claims(clinic.tenant(), Scopes.INTAKE_READ).claim("azp", "ward-app"));

    given()
        .auth()
        .oauth2(token)
        .header("Purpose-Of-Use", "TREAT")
        .get(patient)
        .then()
        .statusCode(200);

    var line = StoredLine.lastOf(clinic.tenant());
    assertThat(line.actor()).isEqualTo("test-user");
    assertThat(line.client()).isEqualTo("ward-app");
    assertThat(line.operation()).isEqualTo("getPatient");
    assertThat(line.purpose()).isEqualTo("TREAT");
    assertThat(line.source()).isEqualTo("127.0.0.1");
    assertThat(line.outcome()).isEqualTo(200);
    assertThat(line.traceId()).matches("[0-9a-f]{32}");
    assertThat(line.person()).hasSize(64);
  }

  @Test
  void readsThePurposeOfTheTokenWhereTheRequestSaysNone() {
    var token =
        TestTokens.sign(
            TestTokens.claims(clinic.tenant(), Scopes.INTAKE_READ)
                .claim("purpose_of_use", "HRESCH"));

    given().auth().oauth2(token).get(patient).then().statusCode(200);
    assertThat(StoredLine.lastOf(clinic.tenant()).purpose()).isEqualTo("HRESCH");
    given().auth().oauth2(token).header("Purpose-Of-Use", "ETREAT").get(patient);
    assertThat(StoredLine.lastOf(clinic.tenant()).purpose()).isEqualTo("ETREAT");
  }

  @Test
  void refusesAPurposeThatIsNoneOfTheWords() {
    clinic
        .call()
        .header("Purpose-Of-Use", "curiosity")
        .get(patient)
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("Purpose-Of-Use"))
        .body("detail", containsString("PUBHLTH"));

    var line = StoredLine.lastOf(clinic.tenant());
    assertThat(line.outcome()).isEqualTo(400);
    assertThat(line.purpose()).isNull();
  }

  @Test
  void refusesATokenWhosePurposeIsNoneOfTheWords() {
    var token =
        TestTokens.sign(
            TestTokens.claims(clinic.tenant(), Scopes.INTAKE_READ).claim("purpose_of_use", "any"));

    given().auth().oauth2(token).get(patient).then().statusCode(403);
  }

  @Test
  void refusesASubjectThatNoLineCanHold() {
    for (var subject : new String[] {"a\u0000b", "line\nbreak", "x".repeat(256)}) {
      var token =
          TestTokens.sign(TestTokens.claims(clinic.tenant(), Scopes.INTAKE_READ).subject(subject));

      given().auth().oauth2(token).get(patient).then().statusCode(403);

      assertThat(StoredLine.lastOf(clinic.tenant()).actor()).isEqualTo("(unreadable)");
    }
  }

  @Test
  void callsAPatientAtTheOwnRecordSelfAndKeepsTheNetworkOnly() {
    own(patient, Scopes.INTAKE_READ).get(patient).then().statusCode(200);

    var line = StoredLine.lastOf(clinic.tenant());
    assertThat(line.actor()).isEqualTo("self");
    assertThat(line.source()).isEqualTo("127.0.0.0/24");
  }

  @Test
  void namesAPatientAtAnotherRecordByWhatAnErasureMakesUnreadable() {
    clinic.call().get(patient);
    var digest = StoredLine.lastOf(clinic.tenant()).person();
    var other = clinic.registersPatient();

    own(patient, Scopes.INTAKE_READ).get(other).then().statusCode(403);

    var line = StoredLine.lastOf(clinic.tenant());
    assertThat(line.actor()).isEqualTo("patient:" + digest);
    assertThat(line.person()).isNotNull().isNotEqualTo(digest);
    assertThat(line.outcome()).isEqualTo(403);
  }

  @Test
  void holdsRefusalsOfEveryKind() {
    clinic.sends("{}").put(patient).then().statusCode(400);
    assertThat(StoredLine.lastOf(clinic.tenant()).outcome()).isEqualTo(400);

    var day = patient + "/days/2026-03-02";
    clinic.sends("{\"complete\": true}").put(day).then().statusCode(201);
    clinic.sends("{\"complete\": true}").put(day).then().statusCode(428);
    assertThat(StoredLine.lastOf(clinic.tenant()).outcome()).isEqualTo(428);
    clinic
        .sends("{\"complete\": true}")
        .header("If-Match", "\"x\"")
        .put(day)
        .then()
        .statusCode(412);
    assertThat(StoredLine.lastOf(clinic.tenant()).outcome()).isEqualTo(412);

    var id = UUID.randomUUID();
    clinic.created(
        patient + "/diary",
        "{\"id\": \"%s\", \"kind\": \"water\", \"millilitres\": 1, \"day\": \"2026-03-02\"}"
            .formatted(id));
    clinic
        .sends(
            "{\"id\": \"%s\", \"kind\": \"water\", \"millilitres\": 2, \"day\": \"2026-03-02\"}"
                .formatted(id))
        .post(patient + "/diary")
        .then()
        .statusCode(409);
    assertThat(StoredLine.lastOf(clinic.tenant()).outcome()).isEqualTo(409);

    clinic.call().get("/v1/nothing-here").then().statusCode(404);
    assertThat(StoredLine.lastOf(clinic.tenant()).operation()).isNull();
    assertThat(StoredLine.lastOf(clinic.tenant()).outcome()).isEqualTo(404);
  }

  @Test
  void holdsRefusalsThatReachedNoOperation() {
    clinic.call().header(RefusingFilter.HEADER, "429").get(patient).then().statusCode(429);
    clinic.call().get(patient).then().statusCode(200);

    var lines = StoredLine.of(clinic.tenant());
    assertThat(lines).hasSize(3);
    assertThat(lines).anyMatch(line -> line.outcome() == 429 && line.operation() == null);
  }

  @Test
  void storesTheLineBeforeTheFirstByteOfAStream() {
    var linesAtFirstByte =
        clinic.call().get("/v1/patients/{id}/streamed", patient.substring(13)).asString();

    assertThat(linesAtFirstByte).isEqualTo("2 on a worker");
    assertThat(StoredLine.of(clinic.tenant())).hasSize(2);
  }

  @Test
  void hasNoLineForCallersNobodyKnows() {
    var before = WholeDatabase.count("select count(*) from access_log");

    given().get(patient).then().statusCode(401);
    given().auth().oauth2("nonsense").get(patient).then().statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.sign(TestTokens.claimsWithoutTenant(Scopes.INTAKE_READ)))
        .get(patient)
        .then()
        .statusCode(403);

    assertThat(WholeDatabase.count("select count(*) from access_log")).isEqualTo(before);
  }

  @Test
  void showsAPersonWhoLookedAtTheirRecord() {
    var other = clinic.registersPatient();
    clinic.call().get(other);
    clinic.call().get(patient + "/diary");

    own(patient, Scopes.AUDIT_READ)
        .get(patient + "/access-log")
        .then()
        .statusCode(200)
        .body("items.operation", equalTo(List.of("listDiary", "putPatient")))
        .body("items.actor", everyItem(equalTo("test-user")));
    own(patient, Scopes.AUDIT_READ).get(other + "/access-log").then().statusCode(403);
    own(patient, Scopes.AUDIT_READ).get("/v1/access-log").then().statusCode(403);
  }

  @Test
  void showsTheTenantItsLinesLatestFirstAPageAtATime() {
    clinic.call().get(patient);
    clinic.call().get(patient + "/diary");
    new Clinic().registersPatient();

    var first = auditor().get("/v1/access-log?limit=2");

    first
        .then()
        .statusCode(200)
        .body("items.operation", equalTo(List.of("listDiary", "getPatient")))
        .body("items.seq", equalTo(List.of(3, 2)))
        .body("next", notNullValue());
    auditor()
        .get("/v1/access-log?limit=2&cursor=" + first.path("next"))
        .then()
        .body("items.operation", equalTo(List.of("putPatient")));
    auditor()
        .get("/v1/access-log")
        .then()
        .body("items[0].operation", equalTo("listAccess"))
        .body("items", hasSize(5));
  }

  @Test
  void findsLinesByWhoWhatOutcomeAndTime() {
    clinic.call().get(patient + "/diary/" + UUID.randomUUID()).then().statusCode(404);

    auditor()
        .get("/v1/access-log?outcome=404")
        .then()
        .body("items.operation", equalTo(List.of("getDiaryEntry")));
    auditor()
        .get("/v1/access-log?actor=test-user&operation=putPatient")
        .then()
        .body("items.outcome", equalTo(List.of(201)));
    auditor().get("/v1/access-log?actor=nobody").then().body("items", hasSize(0));
    auditor().get("/v1/access-log?to=2020-01-01T00:00:00Z").then().body("items", hasSize(0));
    auditor()
        .get("/v1/access-log?from=2020-01-01T00:00:00Z")
        .then()
        .body("items.operation", hasItem("putPatient"));
    auditor()
        .get("/v1/access-log?from=2020-01-02T00:00:00Z&to=2020-01-01T00:00:00Z")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("to"));
  }

  @Test
  void keepsLinesOfAnErasedPersonThatNobodyCanTellWhomTheyAreAbout() {
    var id = patient.substring(13);
    own(patient, Scopes.INTAKE_READ).get(patient + "/diary").then().statusCode(200);
    clinic
        .call()
        .delete(patient)
        .then()
        .statusCode(200)
        .body("stores.find { it.store == 'access-subject' }.rows", equalTo(1));

    assertThat(
            WholeDatabase.count(
                "select count(*) from access_log t where t::text like '%" + id + "%'"))
        .isZero();
    assertThat(
            WholeDatabase.count(
                "select count(*) from access_subject where tenant_id = '" + clinic.tenant() + "'"))
        .isZero();
    auditor()
        .get("/v1/access-log/verification")
        .then()
        .body("valid", equalTo(true))
        .body("lines", equalTo(3));
    auditor().get(patient + "/access-log").then().statusCode(404);
    auditor().get("/v1/access-log").then().body("items.toString()", not(containsString(id)));
  }

  private RequestSpecification own(String path, String scope) {
    return given().auth().oauth2(TestTokens.ofPatient(clinic.tenant(), path.substring(13), scope));
  }

  private RequestSpecification auditor() {
    return given().auth().oauth2(TestTokens.of(clinic.tenant(), Scopes.AUDIT_READ));
  }
}
