package health.magnesium.intake.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiaryBatchTest {

  private static final String GOOD =
      """
      {"kind": "water", "millilitres": 250, "day": "2026-03-02"}""";

  private final Clinic clinic = new Clinic();
  private String diary;
  private final UUID mine = UUID.randomUUID();

  private final String mixed =
      """
      {"entries": [%s,
        {"kind": "water", "millilitres": -5, "day": "2026-03-02"},
        {"kind": "food", "label": "soup", "grams": "much", "day": "2026-03-02"},
        {"id": "%s", "kind": "food", "label": "soup", "day": "2026-03-02"},
        7]}"""
          .formatted(GOOD, mine);

  @BeforeEach
  void registerPatient() {
    diary = clinic.registersPatient() + "/diary";
  }

  @Test
  void storesTheGoodOnesAndExplainsTheOthers() {
    var response = clinic.sends(mixed).post(diary + "/batch");

    response
        .then()
        .statusCode(207)
        .contentType("application/json")
        .body("stored", equalTo(2))
        .body("refused", equalTo(3))
        .body("results.index", contains(0, 1, 2, 3, 4))
        .body("results.status", contains(201, 400, 400, 201, 400))
        .body("results[3].id", equalTo(mine.toString()))
        .body("results[1].problem.errors[0].pointer", equalTo("/entries/1/millilitres"))
        .body("results[1].problem.errors[0].detail", containsString("received -5"))
        .body("results[2].problem.errors[0].pointer", equalTo("/entries/2/grams"))
        .body("results[4].problem.errors[0].pointer", equalTo("/entries/4"));
    clinic.call().get(diary).then().body("items", hasSize(2));
  }

  @Test
  void storesNoneOfAnAtomicBatchWithABadOne() {
    clinic
        .sends(mixed.replace("7]}", "7], \"atomic\": true}"))
        .post(diary + "/batch")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer", contains("/entries/1/millilitres", "/entries/2/grams", "/entries/4"));

    clinic.call().get(diary).then().body("items", hasSize(0));
  }

  @Test
  void answersTheFirstResultToARepetition() {
    var first = clinic.sends(mixed).header("Idempotency-Key", "\"b\"").post(diary + "/batch");
    var again = clinic.sends(mixed).header("Idempotency-Key", "\"b\"").post(diary + "/batch");

    again.then().statusCode(207);
    assertThat(again.asString()).isEqualTo(first.asString());
    clinic.call().get(diary).then().body("items", hasSize(2));
  }

  @Test
  void findsEntriesOfAnEarlierBatchByTheirIds() {
    clinic.sends(mixed).post(diary + "/batch").then().statusCode(207);

    clinic.sends(mixed).post(diary + "/batch").then().body("results[3].status", equalTo(200));
  }

  @Test
  void tellsTwoDifferentEntriesWithOneIdApart() {
    clinic
        .sends(
            """
            {"entries": [{"id": "%1$s", "kind": "food", "label": "soup", "day": "2026-03-02"},
                         {"id": "%1$s", "kind": "food", "label": "stew", "day": "2026-03-02"}]}"""
                .formatted(mine))
        .post(diary + "/batch")
        .then()
        .statusCode(207)
        .body("results.status", contains(201, 409));
  }

  @Test
  void takesFiveHundredAndNoMore() {
    clinic
        .sends(batchOf(500))
        .post(diary + "/batch")
        .then()
        .statusCode(207)
        .body("stored", equalTo(500))
        .body("results.status", everyItem(equalTo(201)));
    for (var size : new int[] {0, 501}) {
      clinic
          .sends(batchOf(size))
          .post(diary + "/batch")
          .then()
          .statusCode(400)
          .body("errors.pointer", contains("/entries"));
    }
  }

  private static String batchOf(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> GOOD)
        .collect(Collectors.joining(",", "{\"entries\": [", "]}"));
  }
}
