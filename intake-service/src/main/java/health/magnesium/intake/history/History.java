package health.magnesium.intake.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.exchange.Paging;
import health.magnesium.intake.exchange.Stamp;
import health.magnesium.intake.problem.IntakeProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what records said before, and reads it. Whoever replaces or deletes a record keeps its
 * state here first, in the same transaction and with the person held; so versions have no gaps, and
 * what did not come to be leaves no trace.
 */
@ApplicationScoped
public class History {

  private final RecordVersionRepository versions;
  private final ObjectMapper json;

  History(RecordVersionRepository versions, ObjectMapper json) {
    this.versions = versions;
    this.json = json;
  }

  /** Keeps the state that is about to be replaced. */
  public void replaced(RecordName name, State state) {
    keep(name, state.version(), state.change(), state, text(state.content()));
  }

  /** Keeps the last state of a record that is about to be deleted, and its end. */
  public void deleted(RecordName name, State last, Stamp stamp, Reason reason) {
    replaced(name, last);
    var end =
        new State(
            last.version() + 1, stamp.revision(), stamp.at(), stamp.by(), reason, last.content());
    keep(name, end.version(), Change.DELETED, end, null);
  }

  /** The number of the record's last version that was kept; 0 where none was. */
  public int lastVersion(RecordName name) {
    return versions.lastVersion(name);
  }

  /**
   * Refuses the id of a record that was deleted: it is never used again.
   *
   * @throws health.magnesium.http.problem.ProblemException 410
   */
  public void requireNotDeleted(RecordName name) {
    if (versions.isDeleted(name)) {
      throw Problems.of(
          IntakeProblem.DELETED_SINCE,
          name.id() + " has been deleted; its history tells when and why.");
    }
  }

  /** Those of these records, all of one tenant and kind, that were deleted. */
  public Set<RecordName> deletedAmong(List<RecordName> names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    var first = names.getFirst();
    return versions
        .listDeleted(
            first.tenantId(),
            first.kind(),
            names.stream().map(RecordName::patientId).toArray(UUID[]::new),
            names.stream().map(RecordName::id).toArray(String[]::new))
        .stream()
        .map(
            row ->
                new RecordName(
                    first.tenantId(),
                    row.get(0, UUID.class),
                    first.kind(),
                    row.get(1, String.class)))
        .collect(Collectors.toSet());
  }

  /**
   * The versions of a record, the newest first.
   *
   * @param present what the record says now; empty when it is deleted, or never was
   */
  public Page<VersionView> page(
      RecordName name, Optional<State> present, @Nullable String cursor, @Nullable Integer limit) {
    var size = Paging.size(limit);
    var before = before(cursor);
    var bound = Math.min(before, present.map(State::version).orElse(Integer.MAX_VALUE));
    List<VersionView> rows = new ArrayList<>();
    present.filter(state -> state.version() < before).map(this::view).ifPresent(rows::add);
    versions.listBefore(name, bound, size + 1 - rows.size()).stream()
        .map(this::view)
        .forEach(rows::add);
    return Page.of(rows, size, row -> new Cursor(List.of(Integer.toString(row.version()))));
  }

  /**
   * What all records of a person said before, in the order of kind, id and version, from the one
   * after {@code after}.
   */
  public List<PastVersion> page(
      String tenantId, UUID patientId, @Nullable PastVersion after, int most) {
    return versions.list(tenantId, patientId, after, most).stream()
        .map(past -> new PastVersion(past.key.kind(), past.key.recordId(), view(past)))
        .toList();
  }

  private static int before(@Nullable String cursor) {
    var parsed = Cursor.parse(cursor, 1);
    return parsed == null
        ? Integer.MAX_VALUE
        : Paging.read(parsed.key().getFirst(), Integer::valueOf);
  }

  private void keep(
      RecordName name, int number, Change change, State state, @Nullable String content) {
    var version = new RecordVersion();
    version.key = RecordVersion.Key.of(name, number);
    version.revision = state.revision();
    version.changedAt = state.at();
    version.changedBy = state.by();
    version.change = change;
    version.reason = state.reason();
    version.content = content;
    versions.persist(version);
  }

  private VersionView view(State state) {
    return new VersionView(
        state.version(),
        state.change(),
        state.at(),
        state.by(),
        state.reason(),
        state.revision(),
        state.content());
  }

  private VersionView view(RecordVersion version) {
    return new VersionView(
        version.key.version(),
        version.change,
        version.changedAt,
        version.changedBy,
        version.reason,
        version.revision,
        version.content == null ? null : tree(version.content));
  }

  private String text(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private JsonNode tree(String content) {
    try {
      return json.readTree(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
