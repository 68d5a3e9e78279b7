package health.magnesium.intake.imports;

import health.magnesium.http.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it enters the database.
 *
 * @param contentKey null where the sender gave the entry an id, as {@code repetition}
 * @param repetition how many lines before it say the same
 * @param status null for a line that waits, as {@code problem}
 */
record NewRow(
    int number,
    @Nullable UUID patientId,
    @Nullable UUID entryId,
    @Nullable String content,
    @Nullable UUID contentKey,
    @Nullable Integer repetition,
    @Nullable Integer status,
    @Nullable Problem problem) {

  /**
   * Rows for lines in their order.
   *
   * @param next how many lines before all of these say the same, by content; counts on
   */
  static List<NewRow> of(List<ReceivedLine> lines, Map<UUID, Integer> next) {
    List<NewRow> rows = new ArrayList<>(lines.size());
    for (var line : lines) {
      rows.add(
          switch (line) {
            case ReceivedLine.Refused refused -> refused(refused);
            case ReceivedLine.Waiting waiting -> waiting(waiting, next);
          });
    }
    return rows;
  }

  private static NewRow refused(ReceivedLine.Refused line) {
    return new NewRow(
        line.number(), null, null, null, null, null, line.problem().status(), line.problem());
  }

  private static NewRow waiting(ReceivedLine.Waiting line, Map<UUID, Integer> next) {
    if (line.ownId() != null) {
      return new NewRow(
          line.number(), line.patientId(), line.ownId(), line.content(), null, null, null, null);
    }
    var repetition = next.merge(line.contentKey(), 1, Integer::sum) - 1;
    return new NewRow(
        line.number(),
        line.patientId(),
        EntryName.of(line.contentKey(), repetition),
        line.content(),
        line.contentKey(),
        repetition,
        null,
        null);
  }
}
