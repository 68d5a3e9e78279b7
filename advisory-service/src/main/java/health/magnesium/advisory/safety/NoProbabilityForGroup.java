package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.AdequacyResult.NoNumber;
import health.magnesium.advisory.reference.RequirementLookup;
import java.util.List;
import java.util.Set;

/**
 * No probability may be given for the group: no day-to-day standard deviation is published
 * (infants, ages 1 to 3), or only a recommendation is and no requirement to test a diary against,
 * or the recommendation differs by feeding, which nobody stated.
 */
final class NoProbabilityForGroup implements AdvisoryRule {

  private static final RuleId ID = new RuleId("no-probability-for-group");
  private static final Citation BASIS =
      new Citation("iom-2000", "appendix B, headings of the tables");

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
    return Set.of(FindingCode.NO_QUANT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var adequacy = situation.adequacy();
    if (adequacy.lacks(NoNumber.FEEDING_UNKNOWN)) {
      return List.of(byFeeding(situation));
    }
    if (adequacy.lacks(NoNumber.RECOMMENDATION_ONLY)) {
      return List.of(
          finding(situation, "recommendation-only", situation.authority().valuesEvidence())
              .because("recommendationMg", adequacy.shown().rdaMg()));
    }
    return adequacy.lacks(NoNumber.NO_PUBLISHED_SD)
        ? List.of(finding(situation, "no-sd", "iom-2000-no-sd"))
        : List.of();
  }

  private static Finding byFeeding(Situation situation) {
    var finding = finding(situation, "by-feeding", situation.authority().valuesEvidence());
    return situation.adequacy().lookup()
            instanceof RequirementLookup.EitherFeeding(var breastMilk, var formula)
        ? finding.because("breastMilkMg", breastMilk.rdaMg()).because("formulaMg", formula.rdaMg())
        : finding;
  }

  private static Finding finding(Situation situation, String reason, String evidence) {
    return Finding.of(FindingCode.NO_QUANT, Severity.INFO, evidence)
        .inVariant(reason)
        .because("reason", reason)
        .because("group", situation.adequacy().shown().group());
  }
}
