package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;

/**
 * Food whose magnesium is not known, on any recorded day. It is not counted as zero: the sums are
 * lower bounds. Doses without a clear label are {@link DoseNotKnown}.
 */
final class MagnesiumValueMissing implements AdvisoryRule {

  private static final RuleId ID = new RuleId("magnesium-value-missing");
  private static final Citation BASIS = new Citation("product-policy", "completeness");

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
    return Set.of(FindingCode.MISSING_VALUE);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var missing =
        situation.diary().days().stream()
            .flatMap(
                day ->
                    day.items().stream()
                        .flatMap(
                            item ->
                                item.unknownReason().stream()
                                    .filter(reason -> !reason.concernsDose())
                                    .map(
                                        reason ->
                                            Facts.of(
                                                "date", day.date(),
                                                "label", item.item().label(),
                                                "reason", reason.code()))))
            .toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.MISSING_VALUE, Severity.INFO, "unknown-is-not-zero")
            .because("items", missing)
            .advise(AdvisedAction.FIND_VALUE));
  }
}
