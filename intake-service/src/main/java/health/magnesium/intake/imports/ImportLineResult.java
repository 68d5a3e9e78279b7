package health.magnesium.intake.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Problem;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a file.
 *
 * @param line its place in the file, from 1
 * @param status as if the line had been sent alone
 * @param patientId null where the line named no patient of the tenant
 * @param id of the entry; null when rejected
 * @param problem why it was rejected, with pointers into the line; null otherwise
 */
@Schema(name = "ImportLine", examples = ImportLineResult.EXAMPLE)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportLineResult(
    int line,
    LineOutcome outcome,
    int status,
    @Nullable UUID patientId,
    @Nullable UUID id,
    @Nullable Problem problem) {

  static final String EXAMPLE =
      """
      {"line": 4711, "outcome": "rejected", "status": 400, \
      "patientId": "0193b2a0-5a1e-7c3d-9a77-2f4de1c0a001", \
      "problem": {"type": "urn:magnesium:problem:invalid-body", \
      "title": "The body does not say what this operation needs", "status": 400, \
      "detail": "/grams: must be above 0", \
      "errors": [{"pointer": "/grams", "detail": "must be above 0"}]}}""";

  static ImportLineResult of(LineVerdict verdict) {
    return new ImportLineResult(
        verdict.number(),
        verdict.outcome(),
        verdict.status(),
        verdict.patientId(),
        verdict.entryId(),
        verdict.problem());
  }
}
