package health.magnesium.intake.diary;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the entries of a batch.
 *
 * @param stored how many are in the diary now
 * @param refused how many are not
 * @param results one for each entry, in the order sent
 */
record BatchResults(int stored, int refused, List<Result> results) {

  static BatchResults of(List<Result> results) {
    var refused = (int) results.stream().filter(result -> result.problem() != null).count();
    return new BatchResults(results.size() - refused, refused, results);
  }

  /**
   * What became of one entry.
   *
   * @param index its place in the batch, from 0
   * @param status as if it had been sent alone
   * @param id of the entry; null when refused
   * @param problem why it was refused, with pointers into the batch; null when stored
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(int index, int status, @Nullable UUID id, @Nullable Problem problem) {}
}
