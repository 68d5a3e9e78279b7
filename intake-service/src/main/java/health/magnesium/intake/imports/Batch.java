package health.magnesium.intake.imports;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problem;
import health.magnesium.intake.diary.DiaryBatchWriter;
import health.magnesium.intake.imports.ImportLines.WaitingLine;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.IntakeProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives lines to the diaries they are for. */
@ApplicationScoped
class Batch {

  /** Does not repeat the id: it may be that of a person who was erased. */
  private static final Problem UNKNOWN_PATIENT =
      LineVerdict.problem(
          IntakeProblem.PATIENT_NOT_FOUND, "/patientId", "no patient of the tenant has this id");

  private static final Problem FAILED =
      LineVerdict.problem(CommonProblem.INTERNAL, "", "this line cannot be stored; the others can");

  private final PatientGate gate;
  private final DiaryBatchWriter diary;
  private final LineReader reader;

  Batch(PatientGate gate, DiaryBatchWriter diary, LineReader reader) {
    this.gate = gate;
    this.diary = diary;
    this.reader = reader;
  }

  /** Stores what can be stored, with the people held; a verdict for each line, in their order. */
  List<LineVerdict> store(List<WaitingLine> lines) {
    var people =
        gate.forWriting(lines.stream().map(WaitingLine::patientId).collect(Collectors.toSet()));
    var results =
        diary
            .store(
                lines.stream()
                    .filter(line -> people.containsKey(line.patientId()))
                    .map(line -> sent(line, people))
                    .toList())
            .iterator();
    List<LineVerdict> verdicts = new ArrayList<>(lines.size());
    for (var line : lines) {
      verdicts.add(
          people.containsKey(line.patientId())
              ? verdict(line, results.next())
              : LineVerdict.refused(line.number(), null, UNKNOWN_PATIENT));
    }
    return verdicts;
  }

  /** The verdict on a line at which the service itself fails. */
  static LineVerdict failed(WaitingLine line) {
    return LineVerdict.refused(line.number(), line.patientId(), FAILED);
  }

  private DiaryBatchWriter.Line sent(WaitingLine line, Map<UUID, Person> people) {
    return new DiaryBatchWriter.Line(
        Objects.requireNonNull(people.get(line.patientId())),
        line.entryId(),
        line.isNamedByContent(),
        reader.entry(line.content()));
  }

  private static LineVerdict verdict(WaitingLine line, DiaryBatchWriter.Result result) {
    return new LineVerdict(
        line.number(), line.patientId(), result.status(), result.id(), result.problem());
  }
}
