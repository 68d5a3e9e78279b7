package health.magnesium.intake.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers that meet in the middle of their work. */
@QuarkusTest
class ConcurrentWritingTest {

  private static final int WRITERS = 8;

  private final Clinic clinic = new Clinic();
  private String patient;
  private String diary;

  @BeforeEach
  void registerPatient() {
    patient = clinic.registersPatient();
    diary = patient + "/diary";
  }

  @Test
  void losesNoUpdate() throws Exception {
    var created = clinic.created(diary, food(100));
    var entry = diary + "/" + created.path("id");

    var applied = 0;
    for (var round = 0; round < 5; round++) {
      var tag = clinic.call().get(entry).header("ETag");
      var answers =
          together(writer -> clinic.sends(food(200 + writer)).header("If-Match", tag).put(entry));
      assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
      assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).hasSize(WRITERS - 1);
      applied += 1;
    }

    assertThat(applied).isEqualTo(5);
    clinic
        .call()
        .get(entry + "/history")
        .then()
        .body("items.version", contains(6, 5, 4, 3, 2, 1))
        .body("items.revision.toSet()", hasSize(6));
  }

  @Test
  void countsEveryUpdateOfWritersWhoReadAgainAndRetry() throws Exception {
    var entry = diary + "/" + clinic.created(diary, food(1)).path("id");

    together(
        writer -> {
          Response answer;
          do {
            var read = clinic.call().get(entry);
            var more = read.<Integer>path("grams") + 1;
            answer = clinic.sends(food(more)).header("If-Match", read.header("ETag")).put(entry);
          } while (answer.statusCode() == 412);
          return answer;
        });

    clinic.call().get(entry).then().body("grams", equalTo(1 + WRITERS));
  }

  @Test
  void keepsTheSameEntrySentTogetherOnce() throws Exception {
    var body = food(120).replace("{", "{\"id\": \"" + UUID.randomUUID() + "\", ");

    var answers = together(writer -> clinic.sends(body).post(diary));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(WRITERS - 1);
    clinic.call().get(diary).then().body("items", hasSize(1)).body("items.version", contains(1));
  }

  @Test
  void makesOneEntryForOneKeySentTogether() throws Exception {
    var answers =
        together(
            writer -> clinic.sends(food(120)).header("Idempotency-Key", "\"one\"").post(diary));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409).contains(201);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 201)
        .extracting(answer -> answer.<String>path("id"))
        .containsOnly(clinic.call().get(diary).<String>path("items[0].id"));
    clinic.call().get(diary).then().body("items", hasSize(1));
  }

  @Test
  void registersAPatientOnce() throws Exception {
    var path = "/v1/patients/" + UUID.randomUUID();

    var answers =
        together(
            writer ->
                clinic
                    .sends(
                        """
                        {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Europe/Berlin"}""")
                    .put(path));

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 428).hasSize(WRITERS - 1);
  }

  @Test
  void leavesNothingBehindAnErasureThatMeetsWriters() throws Exception {
    var answers =
        together(
            writer ->
                writer == 0 ? clinic.call().delete(patient) : clinic.sends(food(10)).post(diary));

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201, 404);
    clinic.call().get(diary).then().statusCode(404);
  }

  @Test
  void doesNotWaitForeverForAnotherWriter() throws Exception {
    try (var connection = WholeDatabase.connect()) {
      connection.setAutoCommit(false);
      try (var lock =
          connection.prepareStatement(
              "select 1 from patient where patient_id = ?::uuid for update")) {
        lock.setString(1, patient.substring(13));
        lock.execute();
      }

      var answer = clinic.sends(food(10)).post(diary);

      answer
          .then()
          .statusCode(503)
          .header("Retry-After", "2")
          .body("type", endsWith(":storage-unavailable"));
      clinic.call().get(diary).then().statusCode(200).body("items", hasSize(0));
      connection.rollback();
    }
    clinic.sends(food(10)).post(diary).then().statusCode(201);
  }

  private static String food(int grams) {
    return """
    {"kind": "food", "foodId": "sr-11457", "grams": %d, "day": "2026-03-02"}"""
        .formatted(grams);
  }

  private static List<Response> together(IntFunction<Response> work) throws Exception {
    var start = new CyclicBarrier(WRITERS);
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<Response>> tasks = new ArrayList<>();
      for (var i = 0; i < WRITERS; i++) {
        var writer = i;
        tasks.add(
            () -> {
              start.await();
              return work.apply(writer);
            });
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : threads.invokeAll(tasks)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
