package health.magnesium.intake.diary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.problem.JsonProblems;
import health.magnesium.http.problem.Problem;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.IntakeProblem;
import health.magnesium.intake.records.Desk;
import health.magnesium.intake.records.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stores many entries, each by itself, and says what became of it. Looks all of them up at once and
 * leaves the writing to one flush. Whoever calls holds the people.
 */
@ApplicationScoped
public class DiaryBatchWriter {

  private final DiaryEntryMaker maker;
  private final DiaryEntryRepository entries;
  private final Desk desk;
  private final ObjectMapper json;

  DiaryBatchWriter(
      DiaryEntryMaker maker, DiaryEntryRepository entries, Desk desk, ObjectMapper json) {
    this.maker = maker;
    this.entries = entries;
    this.desk = desk;
    this.json = json;
  }

  /**
   * An entry as it was sent.
   *
   * @param id of the entry if it is stored
   * @param isNamedByContent the id was made of the person and the content: where it is known, this
   *     very entry was stored before, and what has been corrected since stays
   * @param entry the fields of a {@link NewDiaryEntry}; its own id, if any, equals {@code id}
   */
  public record Line(Person person, UUID id, boolean isNamedByContent, JsonNode entry) {}

  /**
   * What became of a line.
   *
   * @param status as if it had been sent alone
   * @param id of the entry; null when refused
   * @param problem why it was refused, with pointers into the entry; null when stored
   */
  public record Result(int status, @Nullable UUID id, @Nullable Problem problem) {}

  /** Stores what can be stored; answers a result for each line, in their order. */
  public List<Result> store(List<Line> lines) {
    var known = known(lines);
    var deleted = deleted(lines, known);
    List<Result> results = new ArrayList<>(lines.size());
    for (var line : lines) {
      results.add(result(line, known, deleted));
    }
    return results;
  }

  /** The id that the sender gave the entry; null where there is none, or it cannot be one. */
  public static @Nullable UUID ownId(JsonNode entry) {
    var text = entry.path("id").asText();
    try {
      return text.length() == 36 ? UUID.fromString(text) : null;
    } catch (IllegalArgumentException noUuid) {
      return null;
    }
  }

  private Result result(Line line, Map<RecordKey, DiaryEntry> known, Set<RecordName> deleted) {
    try {
      if (deleted.contains(name(line))) {
        desk.history().requireNotDeleted(name(line));
      }
      return new Result(store(line, known), line.id(), null);
    } catch (ProblemException refusal) {
      var problem = (Problem) refusal.getResponse().getEntity();
      return new Result(problem.status(), null, problem);
    }
  }

  private int store(Line line, Map<RecordKey, DiaryEntry> known) {
    var body = read(line.entry());
    var key = RecordKey.of(line.person(), line.id());
    var there = known.get(key);
    if (there == null) {
      known.put(key, maker.make(line.person(), line.id(), body));
      return 201;
    }
    if (line.isNamedByContent() || there.says(body.checked(line.person(), desk.clock()))) {
      return 200;
    }
    throw Problems.of(
        IntakeProblem.ID_IN_USE, "Another entry has the id " + line.id() + "; change it by PUT.");
  }

  private NewDiaryEntry read(JsonNode entry) {
    if (!entry.isObject()) {
      throw Problems.invalidBody("", "must be a JSON object");
    }
    try {
      return json.treeToValue(entry, NewDiaryEntry.class);
    } catch (JsonProcessingException unreadable) {
      throw JsonProblems.of(unreadable);
    }
  }

  /** Those of the lines' entries that are there already. */
  private Map<RecordKey, DiaryEntry> known(List<Line> lines) {
    Map<RecordKey, DiaryEntry> known = new HashMap<>();
    if (!lines.isEmpty()) {
      entries
          .listNamed(
              lines.getFirst().person().tenantId(),
              lines.stream().map(line -> line.person().patientId()).toArray(UUID[]::new),
              lines.stream().map(Line::id).toArray(UUID[]::new))
          .forEach(entry -> known.put(entry.key(), entry));
    }
    return known;
  }

  private Set<RecordName> deleted(List<Line> lines, Map<RecordKey, DiaryEntry> known) {
    return desk.history()
        .deletedAmong(
            lines.stream()
                .filter(line -> !known.containsKey(RecordKey.of(line.person(), line.id())))
                .map(DiaryBatchWriter::name)
                .toList());
  }

  private static RecordName name(Line line) {
    var person = line.person();
    return new RecordName(
        person.tenantId(), person.patientId(), RecordKind.DIARY, line.id().toString());
  }
}
