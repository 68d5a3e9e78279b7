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
 * The answer. Except for {@code generatedAt} it is the same, byte for byte, for the same ruleset
 * version and inputs hash.
 *
 * @param rulesetVersion edition and digest of rules and reference tables
 * @param inputsHash SHA-256 over everything the assessment read, in hex
 * @param assessmentDate the day as of which the person was judged
 * @param composition which food values were read
 * @param plan null while a finding tells the person to seek care now
 */
@Schema(name = "Advisory")
public record AdvisoryAnswer(
    String rulesetVersion,
    String inputsHash,
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
      Instant generatedAt,
      LocalDate assessmentDate,
      Composition composition) {
    return new AdvisoryAnswer(
        assessment.rulesetVersion(),
        inputsHash,
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
