package health.magnesium.intake.imports;

import health.magnesium.http.problem.FieldError;
import health.magnesium.http.problem.Problem;
import health.magnesium.http.problem.ProblemKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a line.
 *
 * @param patientId whose the entry is; null where the tenant has no such patient, so that no trace
 *     of the id stays
 * @param status as if the line had been sent alone
 * @param entryId null when refused
 * @param problem null unless refused
 */
record LineVerdict(
    int number,
    @Nullable UUID patientId,
    int status,
    @Nullable UUID entryId,
    @Nullable Problem problem) {

  LineOutcome outcome() {
    return LineOutcome.of(status);
  }

  static LineVerdict refused(int number, @Nullable UUID patientId, Problem problem) {
    return new LineVerdict(number, patientId, problem.status(), null, problem);
  }

  /** Why a line is refused; no exception, because a file can have a million of these. */
  static Problem problem(ProblemKind kind, String pointer, String detail) {
    var where = pointer.isEmpty() ? "" : pointer + ": ";
    return new Problem(
        kind.type(),
        kind.title(),
        kind.status(),
        where + detail,
        List.of(new FieldError(pointer, detail)),
        null);
  }
}
