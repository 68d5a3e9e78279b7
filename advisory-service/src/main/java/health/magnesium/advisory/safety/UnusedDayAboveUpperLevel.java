package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.DayOfIntake;
import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A recorded day that the means leave out is above the upper level by its known products alone,
 * such as a day of bowel preparation without food. The upper level itself is judged over used days;
 * this keeps such a day from going unnoticed.
 */
final class UnusedDayAboveUpperLevel implements AdvisoryRule {

  private static final RuleId ID = new RuleId("unused-day-above-upper-level");
  private static final Citation BASIS =
      new Citation("product-policy", "a sum with missing values is a lower bound");

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
    return Set.of(FindingCode.UNUSED_DAY_ABOVE_UL);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var products = situation.products();
    var days =
        situation.diary().days().stream()
            .filter(day -> !day.isUsed() && products.isAbove(products.countedMg(day)))
            .toList();
    if (days.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(
                FindingCode.UNUSED_DAY_ABOVE_UL,
                Severity.WARNING,
                situation.authority().upperLevelEvidence(),
                "unknown-is-not-zero")
            .because("limitMg", products.limitMg())
            .because("dates", days.stream().map(DayOfIntake::date).toList())
            .because(
                "highestDayMg",
                days.stream()
                    .map(products::countedMg)
                    .max(BigDecimal::compareTo)
                    .map(PlainDecimal::mg)
                    .orElse(null))
            .advise(AdvisedAction.REDUCE_SELF_CHOSEN_PRODUCTS));
  }
}
