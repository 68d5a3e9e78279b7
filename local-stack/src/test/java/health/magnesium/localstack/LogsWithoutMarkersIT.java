package health.magnesium.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Puts markers wherever a caller can put text, through success and failure of all three services,
 * and searches every log of the run for them.
 */
class LogsWithoutMarkersIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final JourneyStack journey = JourneyStack.running();
  private final LocalStack stack = journey.stack();
  private final Planted planted = new Planted();
  private final Set<Integer> statuses = new HashSet<>();
  private final String patient = planted.also(journey.newPerson("1968-05-17", "female"));

  @Test
  void noLogHoldsWhatCallersSaid() throws Exception {
    goWell();
    everyOperationWithForeignText();
    everyServiceWithForeignHeaders();
    brokenHttp();
    withoutATable();
    withoutTheDatabase();

    assertThat(new TreeSet<>(statuses))
        .as("this went through success and failure of many kinds")
        .contains(200, 201, 400, 401, 403, 404, 412, 413, 415, 422, 500, 503);
    assertThat(journey.logs().resolve("intake.log")).content().contains("request failed: ");
    assertThat(planted.foundIn(journey.logs())).isEmpty();
  }

  private void goWell() {
    var record = "/v1/patients/" + patient;
    var entry = planted.also(UUID.randomUUID().toString());
    keep(
        journey
            .intake()
            .json(
                "POST",
                record + "/diary",
                """
                {"id": "%s", "day": "%s", "kind": "food", "label": "%s", "magnesiumMg": 77.125}"""
                    .formatted(entry, TODAY, planted.at("label")),
                Map.of("Idempotency-Key", planted.at("key"))),
        201);
    keep(
        journey
            .intake()
            .json(
                "POST",
                record + "/diary",
                """
                {"day": "%s", "kind": "food", "label": "another"}"""
                    .formatted(TODAY),
                Map.of("Idempotency-Key", planted.at("key"))),
        422);
    keep(
        journey
            .intake()
            .json(
                "POST",
                record + "/facts/medications",
                """
                {"system": "rxnorm", "code": "2551", "name": "%s"}"""
                    .formatted(planted.at("medicine")),
                Map.of()),
        201);
    keep(
        journey
            .intake()
            .json(
                "DELETE",
                record + "/diary/" + entry,
                "",
                Map.of("If-Match", "\"" + planted.at("tag") + "\"")),
        412);
    keep(journey.catalog().get("/v1/foods?q=" + planted.at("words")), 200);
    keep(
        journey
            .advisory()
            .json(
                "POST",
                "/v1/advisories",
                """
                {"authority": "us-iom-1997", "assessmentDate": "%s",
                 "subject": {"birthDate": "1968-05-17", "sex": "female", "lifeStage": "none"},
                 "days": [{"date": "%s", "complete": true, "items": [
                   {"kind": "food", "label": "%s", "magnesiumMg": 180}]}]}"""
                    .formatted(TODAY, TODAY.minusDays(1), planted.at("lunch")),
                Map.of()),
        200);
    keep(journey.advisory().json("POST", "/v1/advisories", "{\"authority\": \"us", Map.of()), 400);
    assertThat(
            Waiting.until(
                Duration.ofSeconds(60),
                () -> keep(journey.advisory().get(record + "/advisory")).statusCode() == 200))
        .isTrue();
  }

  /** Every operation of the three API documents, with markers for ids, parameters and bodies. */
  private void everyOperationWithForeignText() throws IOException {
    for (var service : services()) {
      var document = Diary.json(service.get("/q/openapi?format=json"));
      var operations = ServedOperation.in(document);
      assertThat(operations).isNotEmpty();
      for (var operation : operations) {
        for (var id : List.of(patient, planted.at("path"))) {
          var path = operation.filled(id, planted.at("parameter"));
          if (isErasure(operation)) {
            continue;
          }
          keep(service.send(operation.method(), path, BodyPublishers.noBody(), Map.of()));
          for (var type : operation.types()) {
            for (var body : bodies()) {
              keep(
                  service.send(
                      operation.method(),
                      path,
                      BodyPublishers.ofByteArray(body),
                      Map.of("Content-Type", type)));
            }
          }
        }
      }
    }
  }

  private void everyServiceWithForeignHeaders() {
    var paths =
        Map.of(
            journey.intake(), "/v1/patients",
            journey.catalog(), "/v1/foods",
            journey.advisory(), "/v1/advisories");
    paths.forEach(
        (service, path) -> {
          for (var method : List.of("GET", "POST", planted.at("method").toUpperCase(Locale.ROOT))) {
            keep(
                service.send(
                    method,
                    path + "?" + planted.at("query") + "=" + planted.at("value"),
                    BodyPublishers.ofString(planted.at("text")),
                    Map.of(
                        "Content-Type",
                        "application/" + planted.at("type"),
                        "Accept",
                        "text/" + planted.at("accept"),
                        "Accept-Language",
                        planted.at("language"),
                        "Idempotency-Key",
                        planted.at("key"),
                        "If-None-Match",
                        planted.at("tag"),
                        "X-Request-Id",
                        planted.at("id"),
                        "traceparent",
                        "00-" + planted.at("trace"),
                        "Cookie",
                        planted.at("name") + "=" + planted.at("cookie"))));
          }
          keep(
              service.json(
                  "POST", path, "{\"" + planted.at("long") + "x".repeat(1_100_000), Map.of()));
          keep(service.get("/" + planted.at("nowhere")), 404);
        });
    for (var url : stack.services().stream().map(each -> each.spec().url()).toList()) {
      for (var token : tokens()) {
        keep(new LocalHttp(url, token).get("/v1/patients/" + patient));
        keep(new LocalHttp(url, token).get("/v1/foods"));
      }
      keep(
          new LocalHttp(url, "")
              .send(
                  "GET",
                  "/v1/foods",
                  BodyPublishers.noBody(),
                  Map.of("Authorization", "Basic " + base64(planted.at("basic")))));
    }
  }

  private List<String> tokens() {
    var mint = stack.tokens();
    var subject = planted.at("subject");
    var everything =
        new TokenMint.Request(
            JourneyStack.TENANT,
            subject,
            Optional.empty(),
            TokenMint.ALL_SCOPES,
            Duration.ofHours(1));
    var valid = planted.also(mint.mint(everything));
    return List.of(
        valid,
        valid.substring(0, valid.length() - 8) + "AAAAAAAA",
        planted.at("a") + "." + planted.at("b") + "." + planted.at("c"),
        base64("{\"alg\":\"none\"}") + "." + base64("{\"sub\":\"" + subject + "\"}") + ".",
        planted.at("word"),
        mint.mint(
            new TokenMint.Request(
                planted.at("tenant"),
                subject,
                Optional.empty(),
                "catalog.read",
                Duration.ofHours(1))),
        mint.mint(
            new TokenMint.Request(
                "not a tenant " + planted.at("tenant"),
                subject,
                Optional.empty(),
                TokenMint.ALL_SCOPES,
                Duration.ofHours(1))),
        mint.mint(
            new TokenMint.Request(
                JourneyStack.TENANT,
                subject,
                Optional.of(planted.at("patient")),
                TokenMint.ALL_SCOPES,
                Duration.ofHours(1))));
  }

  private void brokenHttp() throws IOException {
    for (var service : stack.services()) {
      for (var bytes :
          List.of(
              planted.at("noise") + "\r\n\r\n",
              "GET /" + planted.at("line") + " HTTP/9.9\r\n\r\n",
              "GET /%zz" + planted.at("escape") + " HTTP/1.1\r\nHost: a\r\n\r\n",
              "GET / HTTP/1.1\r\nHost: a\r\n" + planted.at("header") + "\r\n\r\n",
              "POST /v1/patients HTTP/1.1\r\nHost: a\r\nContent-Length: "
                  + planted.at("length")
                  + "\r\n\r\n",
              "GET /?" + planted.at("uri").repeat(1_000) + " HTTP/1.1\r\nHost: a\r\n\r\n")) {
        try (var socket = new Socket("127.0.0.1", service.spec().port())) {
          socket.setSoTimeout(2_000);
          socket.getOutputStream().write(bytes.getBytes(UTF_8));
          socket.shutdownOutput();
          socket.getInputStream().readAllBytes();
        }
      }
    }
  }

  /** Tables that are gone make every kind of statement fail in the database. */
  private void withoutATable() throws SQLException {
    var record = "/v1/patients/" + patient;
    asOwner("intake", "alter table diary_entry rename to diary_entry_away");
    asOwner("catalog", "alter table food_revision rename to food_revision_away");
    try {
      keep(journey.intake().get(record + "/diary"), 500);
      keep(
          journey
              .intake()
              .json(
                  "POST",
                  record + "/diary",
                  """
                  {"day": "%s", "kind": "food", "label": "%s", "magnesiumMg": 78.125}"""
                      .formatted(TODAY, planted.at("lost")),
                  Map.of()),
          500);
      keep(journey.catalog().get("/v1/foods?q=" + planted.at("search")), 500);
      keep(journey.catalog().get("/v1/foods/" + planted.at("food")), 500);
      keep(journey.advisory().get(record + "/advisory"), 503);
    } finally {
      asOwner("intake", "alter table diary_entry_away rename to diary_entry");
      asOwner("catalog", "alter table food_revision_away rename to food_revision");
    }
  }

  private void withoutTheDatabase() {
    stack.postgres().stop();
    try {
      keep(journey.intake().get("/v1/patients/" + patient + "/diary"));
      keep(journey.catalog().get("/v1/foods?q=" + planted.at("offline")));
    } finally {
      stack.start(journey.progress());
    }
    assertThat(
            Waiting.until(
                Duration.ofSeconds(60),
                () -> keep(journey.intake().get("/v1/patients/" + patient)).statusCode() == 200))
        .isTrue();
  }

  private List<LocalHttp> services() {
    return List.of(journey.catalog(), journey.intake(), journey.advisory());
  }

  private static boolean isErasure(ServedOperation operation) {
    return operation.method().equals("DELETE") && operation.path().endsWith("/{patientId}");
  }

  private List<byte[]> bodies() throws IOException {
    return List.of(
        "{\"%s\": 1}".formatted(planted.at("field")).getBytes(UTF_8),
        "{\"items\": [{\"foodId\": \"%s\"}]}".formatted(planted.at("food")).getBytes(UTF_8),
        "{\"kind\": \"%s\"}".formatted(planted.at("kind")).getBytes(UTF_8),
        "{\"code\": %s".formatted(planted.at("malformed")).getBytes(UTF_8),
        "[\"%s\"]".formatted(planted.at("array")).getBytes(UTF_8),
        archive());
  }

  private byte[] archive() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(planted.at("file") + ".txt"));
      zip.write(planted.at("content").getBytes(UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private void asOwner(String database, String statement) throws SQLException {
    var password = stack.secrets().password(database);
    try (var connection =
            DriverManager.getConnection(stack.postgres().jdbcUrl(database), database, password);
        var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }

  private HttpResponse<String> keep(HttpResponse<String> answer) {
    statuses.add(answer.statusCode());
    return answer;
  }

  private void keep(HttpResponse<String> answer, int expected) {
    assertThat(keep(answer).statusCode()).as(answer.body()).isEqualTo(expected);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
