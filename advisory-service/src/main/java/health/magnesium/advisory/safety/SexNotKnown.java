package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.AdequacyResult.NoNumber;
import health.magnesium.advisory.reference.Requirement;
import health.magnesium.advisory.reference.RequirementLookup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sex is not known and the rows or the day-to-day standard deviations of the two sexes differ. Both
 * rows are shown; none is chosen.
 */
final class SexNotKnown implements AdvisoryRule {

  private static final RuleId ID = new RuleId("sex-not-known");
  private static final Citation BASIS =
      new Citation("product-policy", "boundary rules: sex unknown");

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
    return Set.of(FindingCode.SEX_NEEDED);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    if (!situation.adequacy().lacks(NoNumber.SEX_UNKNOWN)) {
      return List.of();
    }
    var finding =
        Finding.of(FindingCode.SEX_NEEDED, Severity.INFO, situation.authority().valuesEvidence())
            .advise(AdvisedAction.RECORD_SEX);
    return List.of(
        switch (situation.adequacy().lookup()) {
          case RequirementLookup.EitherRow(var female, var male) ->
              finding.because("female", values(female)).because("male", values(male));
          case RequirementLookup.Row row -> finding;
          case RequirementLookup.EitherFeeding either -> finding;
          case RequirementLookup.NoRow() -> finding;
        });
  }

  private static Map<String, @Nullable Object> values(Requirement row) {
    return Facts.of("earMg", row.earMg(), "rdaMg", row.rdaMg(), "aiMg", row.aiMg());
  }
}
