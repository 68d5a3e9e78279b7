package health.magnesium.intake.imports;

import health.magnesium.intake.Clinic;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Sends files and waits for what becomes of them. */
public final class ImportsForTests {

  private static final Duration DEADLINE = Duration.ofSeconds(120);
  private static final long NANOS_BETWEEN_LOOKS = 20_000_000;

  private ImportsForTests() {}

  static Response send(Clinic clinic, String lines, String query) {
    return clinic
        .call()
        .contentType("application/x-ndjson")
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports" + query);
  }

  /** Sends a file; answers the id of the import. */
  static String accepted(Clinic clinic, String lines) {
    return accepted(clinic, lines, "");
  }

  static String accepted(Clinic clinic, String lines, String query) {
    return send(clinic, lines, query).then().statusCode(202).extract().path("id");
  }

  /** Sends a file and waits; the import as it ended. */
  public static JsonPath imported(Clinic clinic, String lines) {
    return ended(clinic, accepted(clinic, lines));
  }

  static JsonPath ended(Clinic clinic, String id) {
    return when(clinic, id, job -> ImportStatus.of(job.getString("status")).isFinal());
  }

  /** The import as soon as it is so. */
  static JsonPath when(Clinic clinic, String id, Predicate<JsonPath> isSo) {
    var deadline = Instant.now().plus(DEADLINE);
    while (true) {
      var job = clinic.call().get("/v1/imports/" + id).then().statusCode(200).extract().jsonPath();
      if (isSo.test(job)) {
        return job;
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("still " + job.prettify());
      }
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
  }

  /** What became of the lines, one document each. */
  static List<JsonPath> lines(Clinic clinic, String id, String path) {
    return clinic
        .call()
        .get("/v1/imports/" + id + path)
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .extract()
        .asString()
        .lines()
        .map(JsonPath::from)
        .toList();
  }

  static String id(String patient) {
    return patient.substring("/v1/patients/".length());
  }

  /** A line for this patient, with these further fields. */
  static String line(String patient, String fields) {
    return "{\"patientId\": \"" + id(patient) + "\", " + fields + "}\n";
  }

  static String water(String patient, int millilitres) {
    return line(
        patient,
        "\"kind\": \"water\", \"millilitres\": " + millilitres + ", \"day\": \"2026-03-02\"");
  }
}
