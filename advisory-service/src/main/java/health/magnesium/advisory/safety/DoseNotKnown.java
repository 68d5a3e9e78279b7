package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A swallowed product whose magnesium is not known: the label does not say whether the amount is
 * magnesium or the salt, or which salt, or how much. The dose stays unknown; 400 mg can be 400 or
 * 241.
 */
final class DoseNotKnown implements AdvisoryRule {

  private static final RuleId ID = new RuleId("dose-not-known");
  private static final Citation BASIS = new Citation("fr-2004-13725", "69 FR 13725; 21 CFR 201.71");

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
    return Set.of(FindingCode.LABEL_BASIS_UNKNOWN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var reasons = new TreeMap<String, String>();
    for (var used : situation.diary().productsInUse()) {
      used.unknownReason().ifPresent(reason -> reasons.put(used.item().label(), reason.code()));
    }
    if (reasons.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(
                FindingCode.LABEL_BASIS_UNKNOWN,
                Severity.WARNING,
                "label-basis",
                "label-otc",
                "label-percent",
                "unknown-is-not-zero")
            .because(
                "products",
                reasons.entrySet().stream()
                    .map(entry -> Facts.of("label", entry.getKey(), "reason", entry.getValue()))
                    .toList())
            .advise(AdvisedAction.READ_LABEL));
  }
}
