package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.AdequacyResult.NoNumber;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.RequirementLookup.Note;
import java.util.List;
import java.util.Set;

/**
 * The group has an adequate intake and no average requirement. Intake at or above it speaks for
 * adequacy; nothing can be said about intake below it.
 */
final class AdequateIntakeOnly implements AdvisoryRule {

  private static final RuleId ID = new RuleId("adequate-intake-only");
  private static final Citation BASIS = new Citation("iom-2000", "p. 61, pp. 199-200");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.AI_ONLY);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (!situation.adequacy().lacks(NoNumber.ADEQUATE_INTAKE_ONLY)) {
      return List.of();
    }
    var shown = situation.adequacy().shown();
    return List.of(
        Finding.of(
                FindingCode.AI_ONLY,
                Severity.INFO,
                "iom-2000-ai",
                situation.authority().valuesEvidence())
            .inVariant(shown.aiMg() == null ? "by-sex" : "one")
            .because("group", shown.group())
            .because("aiMg", shown.aiMg())
            .because("meanMg", situation.diary().meanMg().map(PlainDecimal::mg).orElse(null))
            .because(
                "ambiguousBoundary", situation.adequacy().hasNote(Note.AMBIGUOUS_INFANT_BOUNDARY)));
  }
}
