package health.magnesium.advisory.safety;

import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.List;
import java.util.Set;

/**
 * The newest serum magnesium is within its range. That does not rule out too little magnesium in
 * the body and cancels no finding about intake; said whatever the diary says.
 */
final class SerumMagnesiumInRange implements AdvisoryRule {

  private static final RuleId ID = new RuleId("serum-magnesium-in-range");
  private static final Citation BASIS = new Citation("magnet-2022", "abstract");

  private final ReferenceTables tables;

  SerumMagnesiumInRange(ReferenceTables tables) {
    this.tables = tables;
  }

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
    return Set.of(FindingCode.SERUM_NORMAL_DOES_NOT_EXCLUDE);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var results = SerumMagnesium.newest(situation.labs(), tables);
    if (results.isEmpty() || results.stream().anyMatch(SerumMagnesium::isAbnormal)) {
      return List.of();
    }
    var serum = results.getFirst();
    var possiblyLowBelow = tables.policy(Policy.SERUM_POSSIBLY_LOW_BELOW);
    var possiblyLow = serum.value().compareTo(possiblyLowBelow) < 0;
    return List.of(
        serum
            .explain(
                Finding.of(
                        FindingCode.SERUM_NORMAL_DOES_NOT_EXCLUDE,
                        Severity.INFO,
                        "serum-does-not-exclude",
                        "serum-body-share",
                        "serum-range",
                        "serum-haemolysis")
                    .inVariant(possiblyLow ? "possibly-low" : "in-range"),
                situation)
            .because("possiblyLowBelow", possiblyLowBelow)
            .because("intakeLikelyLow", situation.adequacy().verdict() == Verdict.LIKELY_LOW));
  }
}
