package health.magnesium.intake.diary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.problem.FieldError;
import health.magnesium.http.problem.JsonProblems;
import health.magnesium.http.problem.Problem;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.idempotency.Outcome;
import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Stores entries one by one and says what became of each. */
@ApplicationScoped
class DiaryBatch {

  private final DiaryEntryMaker maker;
  private final ObjectMapper json;

  DiaryBatch(DiaryEntryMaker maker, ObjectMapper json) {
    this.maker = maker;
    this.json = json;
  }

  /**
   * Stores what can be stored.
   *
   * @throws ProblemException 400 when all or none was asked for and an entry is bad; the caller's
   *     transaction must then store none
   */
  Outcome store(Person person, NewDiaryEntries body) {
    List<BatchResults.Result> results = new ArrayList<>();
    for (var entry : Objects.requireNonNull(body.entries())) {
      results.add(result(person, results.size(), entry));
    }
    if (body.isAtomic()) {
      refuseAllIfAny(results);
    }
    return Outcome.batch(207, text(BatchResults.of(results)));
  }

  private BatchResults.Result result(Person person, int index, JsonNode entry) {
    try {
      var outcome = maker.make(person, read(entry));
      UUID id = outcome.createdId();
      return new BatchResults.Result(index, outcome.status(), id, null);
    } catch (ProblemException refusal) {
      var problem = (Problem) refusal.getResponse().getEntity();
      return new BatchResults.Result(index, problem.status(), null, pointingAt(index, problem));
    }
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

  private static Problem pointingAt(int index, Problem problem) {
    var errors = problem.errors() == null ? List.of() : problem.errors();
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        errors.isEmpty()
            ? List.of(new FieldError("/entries/" + index, problem.detail()))
            : errors.stream().map(error -> moved(index, (FieldError) error)).toList(),
        null);
  }

  private static FieldError moved(int index, FieldError error) {
    return new FieldError("/entries/" + index + error.pointer(), error.detail());
  }

  private static void refuseAllIfAny(List<BatchResults.Result> results) {
    List<FieldError> errors = new ArrayList<>();
    for (var result : results) {
      if (result.problem() != null && result.problem().errors() != null) {
        result.problem().errors().forEach(error -> errors.add((FieldError) error));
      }
    }
    if (!errors.isEmpty()) {
      throw Problems.invalidBody(errors);
    }
  }

  private String text(BatchResults results) {
    try {
      return json.writeValueAsString(results);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
