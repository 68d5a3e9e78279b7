package health.magnesium.advisory.advisory;

import health.magnesium.advisory.adequacy.Adequacy;
import health.magnesium.advisory.assessment.Assessment;
import health.magnesium.advisory.assessment.Assessment.AuthorityView;
import health.magnesium.advisory.assessment.Assessment.EvidenceView;
import health.magnesium.advisory.intake.IntakeSummary;
import health.magnesium.advisory.plan.Plan;
import health.magnesium.advisory.safety.FindingView;
import health.magnesium.advisory.safety.UpperLevelStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer. Except for {@code generatedAt} and {@code replay} it is the same, byte for byte, for
 * the same ruleset version and inputs hash.
 *
 * @param rulesetVersion edition and digest of rules and reference tables
 * @param inputsHash SHA-256 over everything the assessment read, in hex
 * @param inputs the parts of that hash
 * @param replay null unless the request says what was expected
 * @param assessmentDate the day as of which the person was judged
 * @param composition which food values were read
 * @param plan null while a finding tells the person to seek care now
 */
@Schema(name = "Advisory")
public record AdvisoryAnswer(
    String rulesetVersion,
    String inputsHash,
    Inputs inputs,
    @Nullable Replay replay,
    Instant generatedAt,
    LocalDate assessmentDate,
    Composition composition,
    AuthorityView authority,
    IntakeSummary intake,
    Adequacy adequacy,
    UpperLevelStatus upperLevel,
    List<FindingView> findings,
    @Nullable Plan plan,
    List<EvidenceView> evidence,
    List<String> limitations) {

  static AdvisoryAnswer of(
      Assessment assessment,
      String inputsHash,
      Inputs inputs,
      @Nullable Replay replay,
      Instant generatedAt,
      LocalDate assessmentDate,
      Composition composition) {
    return new AdvisoryAnswer(
        assessment.rulesetVersion(),
        inputsHash,
        inputs,
        replay,
        generatedAt,
        assessmentDate,
        composition,
        assessment.authority(),
        assessment.intake(),
        assessment.adequacy(),
        assessment.upperLevel(),
        assessment.findings(),
        assessment.plan(),
        assessment.evidence(),
        assessment.limitations());
  }
}
