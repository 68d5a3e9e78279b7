package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.AdequacyResult.NoNumber;
import java.util.List;
import java.util.Set;

/**
 * No day-to-day standard deviation is published for the group (infants, ages 1 to 3), so no
 * probability may be given.
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
    if (!situation.adequacy().lacks(NoNumber.NO_PUBLISHED_SD)) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.NO_QUANT, Severity.INFO, "iom-2000-no-sd")
            .because("group", situation.adequacy().shown().group()));
  }
}
