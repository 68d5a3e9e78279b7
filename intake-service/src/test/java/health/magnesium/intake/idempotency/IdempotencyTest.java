package health.magnesium.intake.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyTest {

  private static final String WATER =
      """
      {"kind": "water", "millilitres": 250, "day": "2026-03-02"}""";

  @Inject DataSource database;

  private final Clinic clinic = new Clinic();
  private String patient;
  private String diary;

  @BeforeEach
  void registerPatient() {
    patient = clinic.registersPatient();
    diary = patient + "/diary";
  }

  @ParameterizedTest
  @CsvSource({
    "diary, '{\"kind\": \"water\", \"millilitres\": 250, \"day\": \"2026-03-02\"}'",
    "regimens, '{\"kind\": \"supplement\", \"label\": \"own brand\"}'",
    "facts/conditions, '{\"system\": \"icd-10\", \"code\": \"K90.0\"}'",
    "facts/medications, '{\"system\": \"atc\", \"code\": \"J01MA02\"}'",
    "facts/labs,"
        + " '{\"loinc\": \"2601-3\", \"value\": 0.8, \"unit\": \"mmol/L\", \"takenOn\": \"2026-03-02\"}'",
    "facts/symptoms, '{\"code\": \"seizure\"}'",
  })
  void answersTheFirstResultToARepetition(String collection, String body) {
    var path = patient + "/" + collection;
    var first = post(path, "\"key-1\"", body);
    var again = post(path, "\"key-1\"", body);
    var withoutQuotes = post(path, "key-1", body);

    for (var answer : new Response[] {first, again, withoutQuotes}) {
      answer
          .then()
          .statusCode(201)
          .header("Location", equalTo(first.header("Location")))
          .header("ETag", equalTo(first.header("ETag")));
      assertThat(answer.asString()).isEqualTo(first.asString());
    }
    clinic.call().get(path).then().body("items", hasSize(1));
  }

  @Test
  void refusesAKeyThatCameWithAnotherRequest() {
    post(diary, "k", WATER);

    post(diary, "k", WATER.replace("250", "251"))
        .then()
        .statusCode(422)
        .body("type", endsWith(":idempotency-key-reused"));
    post(patient + "/facts/symptoms", "k", "{\"code\": \"seizure\"}").then().statusCode(422);
    clinic.call().get(diary).then().body("items.millilitres", contains(250));
  }

  @Test
  void answersConflictWhileTheFirstRequestRuns() throws SQLException {
    var name = "idempotency/" + clinic.tenant() + "/" + patient.substring(13) + "/k";

    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var lock =
          connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
        lock.setString(1, name);
        lock.execute();
      }
      post(diary, "k", WATER).then().statusCode(409).body("type", endsWith(":request-in-progress"));
      connection.rollback();
    }

    post(diary, "k", WATER).then().statusCode(201);
  }

  @Test
  void isAPersonsOwn() {
    var other = clinic.registersPatient() + "/diary";

    post(diary, "k", WATER).then().statusCode(201);
    post(other, "k", WATER).then().statusCode(201);

    clinic.call().get(other).then().body("items", hasSize(1));
  }

  @Test
  void answersTheEntryAsItIsNowAfterAChange() {
    var first = post(diary, "k", WATER);
    var entry = diary + "/" + first.path("id");
    clinic
        .sends(WATER.replace("250", "300"))
        .header("If-Match", first.header("ETag"))
        .put(entry)
        .then()
        .statusCode(200);

    post(diary, "k", WATER).then().statusCode(201).body("millilitres", equalTo(300));
  }

  @Test
  void saysThatTheEntryIsGoneAfterADeletion() {
    var first = post(diary, "k", WATER);
    clinic
        .call()
        .header("If-Match", first.header("ETag"))
        .delete(diary + "/" + first.path("id"))
        .then()
        .statusCode(204);

    post(diary, "k", WATER).then().statusCode(410).body("type", endsWith(":deleted-since"));
    clinic.call().get(diary).then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"open", "a\"b", "käse"})
  void refusesAKeyThatIsNone(String key) {
    post(diary, key, WATER)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("Idempotency-Key"));
  }

  private Response post(String path, String key, String body) {
    return clinic.sends(body).header("Idempotency-Key", key).post(path);
  }
}
