package health.magnesium.advisory.assessment;

import health.magnesium.advisory.adequacy.Adequacy;
import health.magnesium.advisory.intake.IntakeSummary;
import health.magnesium.advisory.plan.Plan;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.Evidence;
import health.magnesium.advisory.reference.Source;
import health.magnesium.advisory.safety.FindingView;
import health.magnesium.advisory.safety.UpperLevelStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer, in the words and with the names of the API.
 *
 * @param findings most urgent first
 * @param plan null while a finding tells the person to seek care now
 * @param evidence everything that a finding names, in order of id
 * @param limitations plain sentences: what this answer cannot know and what is not checked yet
 */
public record Assessment(
    String rulesetVersion,
    AuthorityView authority,
    IntakeSummary intake,
    Adequacy adequacy,
    UpperLevelStatus upperLevel,
    List<FindingView> findings,
    @Nullable Plan plan,
    List<EvidenceView> evidence,
    List<String> limitations) {

  public Assessment {
    findings = List.copyOf(findings);
    evidence = List.copyOf(evidence);
    limitations = List.copyOf(limitations);
  }

  /** Whose values were used. */
  public record AuthorityView(String id, String document, int year) {

    /** Also for the list of all authorities. */
    public static AuthorityView of(Authority authority) {
      return new AuthorityView(authority.id(), authority.document(), authority.year());
    }
  }

  /** A statement that supports findings, with where it was read and how sure the reading is. */
  public record EvidenceView(
      String id,
      String statement,
      String strength,
      String sourceId,
      String source,
      String locator,
      String certainty) {

    /** Also for the list of all evidence. */
    public static EvidenceView of(Evidence evidence, Source source) {
      return new EvidenceView(
          evidence.id(),
          evidence.statement(),
          evidence.strength(),
          source.id(),
          source.citation(),
          evidence.provenance().locator(),
          evidence.provenance().certainty().code());
    }
  }
}
