package health.magnesium.intake.records;

import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.exchange.Paging;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.idempotency.Outcome;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.IntakeProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The life of one kind of row over HTTP: made by POST, listed, read, changed and deleted by
 * revision, with a history of what it said before. Resources add paths, types and documentation.
 *
 * @param <E> the row
 * @param <B> what callers send
 * @param <V> what callers read
 */
public abstract class RecordResource<E extends PersonalRecord, B, V> {

  private final RecordKind kind;
  private final RecordRepository<E> records;
  private final Desk desk;

  protected RecordResource(RecordKind kind, RecordRepository<E> records, Desk desk) {
    this.kind = kind;
    this.records = records;
    this.desk = desk;
  }

  /** A row that says nothing yet. */
  protected abstract E blank();

  /**
   * Writes what was sent into the row.
   *
   * @throws ProblemException 400 for values that cannot be
   */
  protected abstract void fill(E row, Person person, B body);

  /** The row as callers read it. */
  protected abstract V view(E row);

  protected final Response create(UUID patientId, @Nullable String idempotencyKey, B body) {
    var outcome =
        desk.idempotency().once(patientId, idempotencyKey, body, person -> make(person, body));
    return posted(patientId, outcome);
  }

  protected final Response list(UUID patientId, @Nullable String cursor, @Nullable Integer limit) {
    var person = desk.gate().forReading(patientId);
    var size = Paging.size(limit);
    var rows = records.list(person, Paging.idAfter(cursor), size + 1);
    return Page.of(rows, size, row -> new Cursor(List.of(row.id().toString())))
        .map(this::view)
        .toResponse(desk.uri());
  }

  protected final Response read(UUID patientId, UUID id) {
    var row = get(desk.gate().forReading(patientId), id);
    return desk.exchange().read(row.revision(), view(row));
  }

  protected final Response history(
      UUID patientId, UUID id, @Nullable String cursor, @Nullable Integer limit) {
    var person = desk.gate().forReading(patientId);
    var present = records.find(person, id).map(row -> row.state(view(row)));
    var page = desk.history().page(name(person, id), present, cursor, limit);
    if (present.isEmpty() && page.items().isEmpty() && cursor == null) {
      throw notFound(id);
    }
    return page.toResponse(desk.uri());
  }

  protected final Response replace(UUID patientId, UUID id, @Nullable Reason reason, B body) {
    var person = desk.gate().forWriting(patientId);
    return change(get(person, id), person, reason, body);
  }

  protected final Response delete(UUID patientId, UUID id, @Nullable Reason reason) {
    var person = desk.gate().forWriting(patientId);
    var row = get(person, id);
    desk.exchange().requireMatch(row.revision());
    desk.history()
        .deleted(name(person, id), row.state(view(row)), desk.stamp(), Reason.ofDeletion(reason));
    records.delete(row);
    return Response.noContent().build();
  }

  /** Changes a row that is there, if the caller names its revision. */
  protected final Response change(E row, Person person, @Nullable Reason reason, B body) {
    desk.exchange().requireMatch(row.revision());
    desk.history().replaced(name(person, row.id()), row.state(view(row)));
    row.change(desk.stamp(), Reason.ofChange(reason));
    fill(row, person, body);
    records.flush();
    return desk.exchange().changed(row.revision(), view(row));
  }

  /** Makes a row with this id. */
  protected final E make(Person person, UUID id, B body) {
    var row = blank();
    row.create(RecordKey.of(person, id), desk.stamp());
    fill(row, person, body);
    records.persist(row);
    return row;
  }

  /** What a POST makes of one body: a row with an id of ours. */
  protected Outcome make(Person person, B body) {
    return Outcome.row(201, make(person, UuidCreator.getTimeOrderedEpoch(), body).id());
  }

  /** The answer to a POST, whether it made the row just now or in an earlier try. */
  protected final Response posted(UUID patientId, Outcome outcome) {
    var id = Objects.requireNonNull(outcome.createdId());
    var row =
        records
            .find(desk.gate().forReading(patientId), id)
            .orElseThrow(
                () ->
                    Problems.of(
                        IntakeProblem.DELETED_SINCE, "This key made " + id + ", deleted since."));
    return desk.exchange().posted(outcome.status(), id, row.revision(), view(row));
  }

  /** What this kind's row is known by, also after it is deleted. */
  protected final RecordName name(Person person, UUID id) {
    return new RecordName(person.tenantId(), person.patientId(), kind, id.toString());
  }

  private E get(Person person, UUID id) {
    return records
        .find(person, id)
        .orElseThrow(
            () -> {
              desk.history().requireNotDeleted(name(person, id));
              return notFound(id);
            });
  }

  private static ProblemException notFound(UUID id) {
    return Problems.of(IntakeProblem.RECORD_NOT_FOUND, "Nothing has the id " + id + ".");
  }
}
