package health.magnesium.intake.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The lines of imports, read and written many at a time. Every call belongs to a transaction that
 * is open for the tenant.
 */
@ApplicationScoped
class ImportLines {

  private static final int LINES_REMOVED_AT_A_TIME = 50_000;

  private final Session database;
  private final ObjectMapper json;

  ImportLines(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * A line that is not decided.
   *
   * @param isNamedByContent the sender gave no id: {@code entryId} was made of what the line says
   */
  record WaitingLine(
      int number, UUID patientId, UUID entryId, boolean isNamedByContent, String content) {}

  /** The status that a line got at this person's record. */
  record Touch(UUID patientId, int status) {}

  /** Adds lines as they arrive, in their order. */
  void add(ImportJob.Key key, List<ReceivedLine> lines) {
    var rows = NewRow.of(lines, nextRepetitions(key, lines));
    database
        .createNativeMutationQuery(
            """
            insert into import_line (tenant_id, import_id, line_no, patient_id, entry_id, content,
              content_key, repetition, status, problem)
            select :tenant, :import, * from unnest(cast(:numbers as integer[]), cast(:patients as uuid[]),
              cast(:entries as uuid[]), cast(:contents as text[]), cast(:keys as uuid[]),
              cast(:repetitions as integer[]), cast(:statuses as integer[]), cast(:problems as text[]))""")
        .setParameter("tenant", key.tenantId())
        .setParameter("import", key.id())
        .setParameter("numbers", column(rows, NewRow::number, Integer[]::new))
        .setParameter("patients", column(rows, NewRow::patientId, UUID[]::new))
        .setParameter("entries", column(rows, NewRow::entryId, UUID[]::new))
        .setParameter("contents", column(rows, NewRow::content, String[]::new))
        .setParameter("keys", column(rows, NewRow::contentKey, UUID[]::new))
        .setParameter("repetitions", column(rows, NewRow::repetition, Integer[]::new))
        .setParameter("statuses", column(rows, NewRow::status, Integer[]::new))
        .setParameter("problems", column(rows, row -> text(row.problem()), String[]::new))
        .executeUpdate();
  }

  /** The next lines that are not decided, after this place in the file. */
  List<WaitingLine> listWaiting(ImportJob.Key key, int after, int most) {
    return database
        .createNativeQuery(
            """
            select line_no, patient_id, entry_id, content_key is not null, content from import_line
            where tenant_id = :tenant and import_id = :import and line_no > :after and status is null
            order by line_no""",
            Tuple.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("import", key.id())
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new WaitingLine(
                    row.get(0, Integer.class),
                    row.get(1, UUID.class),
                    row.get(2, UUID.class),
                    row.get(3, Boolean.class),
                    row.get(4, String.class)))
        .toList();
  }

  /** Whose diaries the undecided lines are for. */
  List<UUID> listPatients(ImportJob.Key key) {
    return database
        .createNativeQuery(
            """
            select distinct patient_id from import_line
            where tenant_id = :tenant and import_id = :import and status is null""",
            UUID.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("import", key.id())
        .getResultList();
  }

  /** Writes down what was decided and forgets what the lines said. */
  void decide(ImportJob.Key key, List<LineVerdict> verdicts) {
    database
        .createNativeMutationQuery(
            """
            update import_line l
            set status = v.status, patient_id = v.patient_id, entry_id = v.entry_id, problem = v.problem,
              content = null, content_key = null, repetition = null
            from unnest(cast(:numbers as integer[]), cast(:statuses as integer[]), cast(:patients as uuid[]),
              cast(:entries as uuid[]), cast(:problems as text[]))
              as v (line_no, status, patient_id, entry_id, problem)
            where l.tenant_id = :tenant and l.import_id = :import and l.line_no = v.line_no""")
        .setParameter("tenant", key.tenantId())
        .setParameter("import", key.id())
        .setParameter("numbers", column(verdicts, LineVerdict::number, Integer[]::new))
        .setParameter("statuses", column(verdicts, LineVerdict::status, Integer[]::new))
        .setParameter("patients", column(verdicts, LineVerdict::patientId, UUID[]::new))
        .setParameter("entries", column(verdicts, LineVerdict::entryId, UUID[]::new))
        .setParameter("problems", column(verdicts, each -> text(each.problem()), String[]::new))
        .executeUpdate();
  }

  /** Those of these people's statuses that no line of the import has yet. */
  Set<Touch> listNew(ImportJob.Key key, Set<Touch> touches) {
    var all = List.copyOf(touches);
    return database
        .createNativeQuery(
            """
            select t.patient_id, t.status
            from unnest(cast(:patients as uuid[]), cast(:statuses as integer[])) as t (patient_id, status)
            where not exists (select 1 from import_line l
                              where l.tenant_id = :tenant and l.import_id = :import
                                and l.patient_id = t.patient_id and l.status = t.status)""",
            Tuple.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("import", key.id())
        .setParameter("patients", column(all, Touch::patientId, UUID[]::new))
        .setParameter("statuses", column(all, Touch::status, Integer[]::new))
        .getResultStream()
        .map(row -> new Touch(row.get(0, UUID.class), row.get(1, Integer.class)))
        .collect(Collectors.toSet());
  }

  /** Removes the lines that are not decided. */
  void removeWaiting(ImportJob.Key key) {
    remove(key, "and status is null");
  }

  /** Removes all lines. */
  void remove(ImportJob.Key key) {
    remove(key, "");
  }

  /** Some at a time: no statement may take as long as a million lines can. */
  private void remove(ImportJob.Key key, String condition) {
    int last =
        database
            .createNativeQuery(
                "select coalesce(max(line_no), 0) from import_line where tenant_id = :tenant and import_id = :import",
                Integer.class)
            .setParameter("tenant", key.tenantId())
            .setParameter("import", key.id())
            .getSingleResult();
    for (var from = 0; from < last; from += LINES_REMOVED_AT_A_TIME) {
      database
          .createNativeMutationQuery(
              """
              delete from import_line where tenant_id = :tenant and import_id = :import
                and line_no > :from and line_no <= :until\s"""
                  + condition)
          .setParameter("tenant", key.tenantId())
          .setParameter("import", key.id())
          .setParameter("from", from)
          .setParameter("until", from + LINES_REMOVED_AT_A_TIME)
          .executeUpdate();
    }
  }

  /** What was decided, in the order of the file, after this place in it. */
  List<LineVerdict> listDecided(
      ImportJob.Key key, int after, int most, @Nullable LineOutcome outcome) {
    return database
        .createNativeQuery(
            """
            select line_no, patient_id, status, entry_id, problem from import_line
            where tenant_id = :tenant and import_id = :import and line_no > :after and\s"""
                + condition(outcome)
                + " order by line_no",
            Tuple.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("import", key.id())
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new LineVerdict(
                    row.get(0, Integer.class),
                    row.get(1, UUID.class),
                    row.get(2, Integer.class),
                    row.get(3, UUID.class),
                    problem(row.get(4, String.class))))
        .toList();
  }

  private static String condition(@Nullable LineOutcome outcome) {
    return switch (outcome) {
      case null -> "status is not null";
      case STORED -> "status = 201";
      case ALREADY_THERE -> "status = 200";
      case DELETED_SINCE -> "status = 410";
      case REJECTED -> "status not in (200, 201, 410)";
    };
  }

  /** How many earlier lines of the file say the same, for each content among these lines. */
  private Map<UUID, Integer> nextRepetitions(ImportJob.Key key, List<ReceivedLine> lines) {
    var keys =
        lines.stream()
            .filter(ReceivedLine.Waiting.class::isInstance)
            .map(line -> ((ReceivedLine.Waiting) line).contentKey())
            .distinct()
            .toArray(UUID[]::new);
    return database
        .createNativeQuery(
            """
            select k, 1 + coalesce((select max(repetition) from import_line
                                    where tenant_id = :tenant and import_id = :import and content_key = k), -1)
            from unnest(cast(:keys as uuid[])) as k""",
            Tuple.class)
        .setParameter("tenant", key.tenantId())
        .setParameter("import", key.id())
        .setParameter("keys", keys)
        .getResultStream()
        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
  }

  private static <R, T extends @Nullable Object> T[] column(
      List<R> rows, Function<R, T> value, IntFunction<T[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private @Nullable String text(@Nullable Problem problem) {
    try {
      return problem == null ? null : json.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Problem problem(@Nullable String text) {
    try {
      return text == null ? null : json.readValue(text, Problem.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
