package health.magnesium.intake.diary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.http.problem.FieldError;
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

/** The entries of one request: stores them one by one and says what became of each. */
@ApplicationScoped
class DiaryBatch {

  private final DiaryBatchWriter writer;
  private final ObjectMapper json;

  DiaryBatch(DiaryBatchWriter writer, ObjectMapper json) {
    this.writer = writer;
    this.json = json;
  }

  /**
   * Stores what can be stored.
   *
   * @throws ProblemException 400 when all or none was asked for and an entry is bad; the caller's
   *     transaction must then store none
   */
  Outcome store(Person person, NewDiaryEntries body) {
    var lines =
        Objects.requireNonNull(body.entries()).stream()
            .map(entry -> new DiaryBatchWriter.Line(person, id(entry), false, entry))
            .toList();
    List<BatchResults.Result> results = new ArrayList<>();
    for (var result : writer.store(lines)) {
      var problem = result.problem() == null ? null : pointingAt(results.size(), result.problem());
      results.add(new BatchResults.Result(results.size(), result.status(), result.id(), problem));
    }
    if (body.isAtomic()) {
      refuseAllIfAny(results);
    }
    return Outcome.batch(207, text(BatchResults.of(results)));
  }

  private static UUID id(JsonNode entry) {
    var own = DiaryBatchWriter.ownId(entry);
    return own == null ? UuidCreator.getTimeOrderedEpoch() : own;
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
