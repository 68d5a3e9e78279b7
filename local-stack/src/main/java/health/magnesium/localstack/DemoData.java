package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.magnesium.localstack.DemoPeople.Person;
import health.magnesium.localstack.DemoPeople.Serving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Fills the demo tenant through the intake service's own API, as any client would. Diaries end
 * yesterday; sent twice, everything is kept once.
 */
final class DemoData {

  static final String TENANT = "demo";

  /** What a PUT without If-Match gets where something is stored already. */
  private static final int VERSION_NEEDED = 428;

  private final Path marker;
  private final LocalStack stack;

  DemoData(Path marker, LocalStack stack) {
    this.marker = marker;
    this.stack = stack;
  }

  /** Whether this database has the demo people already. */
  boolean isLoaded() {
    return Files.exists(marker);
  }

  /**
   * Writes the four people and remembers their days.
   *
   * @throws StackException when the intake service refuses something
   */
  void load() {
    var token = stack.tokens().mint(TokenMint.Request.everything(TENANT));
    var intake = new LocalHttp(stack.intake().spec().url(), token);
    var menus = DemoPeople.menus();
    var loaded = new Properties();
    for (var person : DemoPeople.asOf(LocalDate.now(ZoneId.systemDefault()))) {
      var today = LocalDate.now(ZoneId.of(person.profile().path("timeZone").asText()));
      new Upload(intake, person, today, menus).everything();
      loaded.setProperty(person.id() + ".from", today.minusDays(person.days().size()).toString());
      loaded.setProperty(person.id() + ".to", today.minusDays(1).toString());
    }
    try (var file = Files.newBufferedWriter(marker)) {
      loaded.store(file, "loaded demo people");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path and query of the advisory over a person's whole diary, counted from 0. */
  String advisoryPath(int person) {
    var loaded = new Properties();
    try (var file = Files.newBufferedReader(marker)) {
      loaded.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var id = people().get(person).id();
    return "/v1/patients/%s/advisory?from=%s&to=%s"
        .formatted(id, loaded.getProperty(id + ".from"), loaded.getProperty(id + ".to"));
  }

  /** One line for each person: the id and who it is. */
  String others() {
    return people().stream()
        .map(person -> "  " + person.id() + "  " + person.about())
        .collect(Collectors.joining("\n"));
  }

  private static List<Person> people() {
    return DemoPeople.asOf(LocalDate.now(ZoneId.systemDefault()));
  }

  /** Everything about one person. */
  private record Upload(
      LocalHttp intake, Person person, LocalDate today, Map<String, List<Serving>> menus) {

    void everything() {
      var profile = intake.json("PUT", path(""), person.profile().toString(), Map.of());
      if (profile.statusCode() != VERSION_NEEDED) {
        requireSuccess(profile, "profile");
      }
      person.facts().forEach((kind, facts) -> facts.forEach(fact -> post("/facts/" + kind, fact)));
      person.regimens().forEach(regimen -> post("/regimens", regimen));
      for (int i = 0; i < person.days().size(); i++) {
        var words = person.days().get(i).split(" ");
        var date = today.minusDays(person.days().size() - i);
        record(date, menus.getOrDefault(words[0], List.of()));
        mark(date, words.length == 1 ? "complete" : words[1]);
      }
    }

    private void post(String below, JsonNode body) {
      var headers = Map.of("Idempotency-Key", idOf(below + body));
      requireSuccess(intake.json("POST", path(below), body.toString(), headers), below);
    }

    private void record(LocalDate date, List<Serving> servings) {
      var body = DemoPeople.JSON.createObjectNode().put("atomic", true);
      var entries = body.putArray("entries");
      servings.forEach(serving -> entries.add(entry(date, serving)));
      var answer = intake.json("POST", path("/diary/batch"), body.toString(), Map.of());
      requireSuccess(answer, "diary of " + date);
    }

    private void mark(LocalDate date, String word) {
      if (word.equals("unmarked")) {
        return;
      }
      var body = DemoPeople.JSON.createObjectNode().put("complete", word.equals("complete"));
      var answer = intake.json("PUT", path("/days/" + date), body.toString(), Map.of());
      if (answer.statusCode() != VERSION_NEEDED) {
        requireSuccess(answer, "day " + date);
      }
    }

    private ObjectNode entry(LocalDate date, Serving serving) {
      var amount = new BigDecimal(serving.amount());
      var entry =
          DemoPeople.JSON
              .createObjectNode()
              .put("id", idOf(date + " " + serving))
              .put("day", date.toString())
              .put("time", serving.time())
              .put("kind", serving.kind());
      if (serving.kind().equals("food")) {
        return entry.put("foodId", serving.foodId()).put("grams", amount);
      }
      entry.put("millilitres", amount);
      return serving.magnesiumMgPerLitre().isEmpty()
          ? entry
          : entry.put("magnesiumMgPerLitre", new BigDecimal(serving.magnesiumMgPerLitre()));
    }

    /** The same id for the same content, so that sending it again changes nothing. */
    private String idOf(String content) {
      var bytes = (person.id() + " " + content).getBytes(StandardCharsets.UTF_8);
      return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private String path(String below) {
      return "/v1/patients/" + person.id() + below;
    }

    private void requireSuccess(HttpResponse<String> answer, String what) {
      if (answer.statusCode() / 100 != 2) {
        throw new StackException(
            "The intake service refused the demo's %s of %s: %d %s"
                .formatted(what, person.about(), answer.statusCode(), answer.body()));
      }
    }
  }
}
