package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.intake.DayOfIntake;
import health.magnesium.advisory.reference.PlainDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            .flatMap(day -> day.items().stream().flatMap(item -> missing(day, item).stream()))
            .toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.MISSING_VALUE, Severity.INFO, "unknown-is-not-zero")
            .because("items", missing)
            .advise(AdvisedAction.FIND_VALUE));
  }

  /** The item with the reason, and with an upper bound where a publisher states one. */
  private static Optional<Map<String, @Nullable Object>> missing(
      DayOfIntake day, CountedItem item) {
    return item.unknownReason()
        .filter(reason -> !reason.concernsDose())
        .map(
            reason -> {
              var fact =
                  Facts.of(
                      "date", day.date(), "label", item.item().label(), "reason", reason.code());
              item.atMostMg().ifPresent(mg -> fact.put("atMostMg", PlainDecimal.mgAtMost(mg)));
              return fact;
            });
  }
}
