package health.magnesium.intake.diary;

import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.idempotency.Outcome;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.IntakeProblem;
import health.magnesium.intake.records.Desk;
import health.magnesium.intake.records.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes diary entries, each once. */
@ApplicationScoped
class DiaryEntryMaker {

  private final DiaryEntryRepository entries;
  private final Desk desk;

  DiaryEntryMaker(DiaryEntryRepository entries, Desk desk) {
    this.entries = entries;
    this.desk = desk;
  }

  /**
   * Makes an entry under the caller's id or, where there is none, under an id of ours; finds it
   * where the same entry was sent before.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for an entry that cannot be, 409
   *     when its id names another one, 410 when the entry of that id was deleted
   */
  Outcome make(Person person, NewDiaryEntry body) {
    if (body.id() == null) {
      return Outcome.row(201, make(person, UuidCreator.getTimeOrderedEpoch(), body).id());
    }
    var known = entries.find(person, body.id());
    if (known.isEmpty()) {
      desk.history()
          .requireNotDeleted(
              new RecordName(
                  person.tenantId(), person.patientId(), RecordKind.DIARY, body.id().toString()));
      return Outcome.row(201, make(person, body.id(), body).id());
    }
    if (!known.get().says(body.checked(person, desk.clock()))) {
      throw Problems.of(
          IntakeProblem.ID_IN_USE, "Another entry has the id " + body.id() + "; change it by PUT.");
    }
    return Outcome.row(200, body.id());
  }

  /** Makes an entry under an id that is free. */
  DiaryEntry make(Person person, UUID id, NewDiaryEntry body) {
    var entry = new DiaryEntry();
    entry.create(RecordKey.of(person, id), desk.stamp());
    entry.say(body.checked(person, desk.clock()));
    entries.persist(entry);
    return entry;
  }
}
