package health.magnesium.intake.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.intake.Clinic;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A tenant all of whose patients and entries bear its mark, so that a foreign one is seen. */
final class BusyTenant {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 50;
  private static final int BATCH = 500;
  private static final int SINGLE_AFTER_A_BATCH = 10;
  private static final int MOST_ATTEMPTS = 100;

  private final Clinic clinic = new Clinic();
  private final String mark;
  private final String birthDate;
  private final List<UUID> patients;
  private final AtomicLong entriesRead = new AtomicLong();

  BusyTenant(String mark, String birthDate, List<UUID> patients) {
    this.mark = mark;
    this.birthDate = birthDate;
    this.patients = patients;
  }

  String name() {
    return clinic.tenant();
  }

  String mark() {
    return mark;
  }

  long entriesRead() {
    return entriesRead.get();
  }

  void registersItsPatients() {
    var profile =
        """
        {"birthDate": "%s", "sex": "female", "timeZone": "Europe/Berlin"}"""
            .formatted(birthDate);
    for (var patient : patients) {
      clinic.sends(profile).put("/v1/patients/" + patient).then().statusCode(201);
    }
  }

  /** Writes that many entries, in batches with some single ones between them. */
  void writes(UUID patient, int entries) {
    var written = 0;
    while (written < entries) {
      var batch = Math.min(BATCH, entries - written);
      sendsBatch(patient, written, batch);
      written += batch;
      for (var i = 0; i < SINGLE_AFTER_A_BATCH && written < entries; i++) {
        sendsEntry(patient, written++);
      }
    }
  }

  /** Reads whatever there is to read, again and again. */
  void readsWhile(BooleanSupplier wanted) {
    for (var round = 0; wanted.getAsBoolean(); round++) {
      checksItsPatients();
      for (var patient : patients) {
        var page = answered(() -> clinic.call().get(diary(patient) + "&limit=200"));
        checks(page.jsonPath().getList("items.label"));
        var day = FIRST_DAY.plusDays(round % DAYS);
        var intake =
            answered(
                () ->
                    clinic
                        .call()
                        .get("/v1/patients/%s/intake?from=%s&to=%s".formatted(patient, day, day)));
        checks(intake.jsonPath().getList("days.items.label.flatten()"));
        var one = answered(() -> clinic.call().get(entry(patient, 0)));
        if (one.statusCode() == 200) {
          checks(List.of(one.<String>path("label")));
        }
      }
    }
  }

  /** Counts the patient's entries page by page; each bears the mark. */
  int countsByReading(UUID patient) {
    var count = 0;
    var cursor = "";
    do {
      var path = diary(patient) + "&limit=500" + cursor;
      var page = clinic.call().get(path).then().statusCode(200).extract().jsonPath();
      checks(page.getList("items.label"));
      count += page.getList("items").size();
      cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
    } while (!cursor.isEmpty());
    return count;
  }

  private void checksItsPatients() {
    var all = answered(() -> clinic.call().get("/v1/patients")).jsonPath();
    assertThat(all.getList("items.birthDate")).hasSize(patients.size()).containsOnly(birthDate);
  }

  private void checks(List<String> labels) {
    assertThat(labels).allMatch(mark::equals);
    entriesRead.addAndGet(labels.size());
  }

  private void sendsBatch(UUID patient, int first, int size) {
    var entries =
        IntStream.range(first, first + size)
            .mapToObj(this::entry)
            .collect(Collectors.joining(",", "{\"entries\": [", "], \"atomic\": true}"));
    var answer =
        answered(
            () ->
                clinic
                    .sends(entries)
                    .header("Idempotency-Key", "\"batch-%s-%d\"".formatted(patient, first))
                    .post("/v1/patients/" + patient + "/diary/batch"));
    assertThat(answer.<Integer>path("stored")).as(answer.asString()).isEqualTo(size);
  }

  private void sendsEntry(UUID patient, int number) {
    var answer =
        answered(() -> clinic.sends(entry(number)).post("/v1/patients/" + patient + "/diary"));
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
  }

  /** Asks again while no connection comes free. */
  private static Response answered(Supplier<Response> request) {
    for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      var answer = request.get();
      if (answer.statusCode() != 503) {
        return answer;
      }
    }
    throw new AssertionError("503 for " + MOST_ATTEMPTS + " times");
  }

  private String entry(int number) {
    return """
    {"id": "%s", "kind": "food", "label": "%s", "magnesiumMg": 12, "day": "%s"}"""
        .formatted(idOf(number), mark, FIRST_DAY.plusDays(number % DAYS));
  }

  private static String entry(UUID patient, int number) {
    return "/v1/patients/%s/diary/%s".formatted(patient, idOf(number));
  }

  private static String diary(UUID patient) {
    return "/v1/patients/%s/diary?from=%s&to=%s"
        .formatted(patient, FIRST_DAY, FIRST_DAY.plusDays(DAYS));
  }

  /** The same in both tenants. */
  private static UUID idOf(int number) {
    return new UUID(0x4000L, 0x8000_0000_0000_0000L + number);
  }

  @Override
  public String toString() {
    return mark;
  }
}
