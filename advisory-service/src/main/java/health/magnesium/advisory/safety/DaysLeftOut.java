package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recorded days that no mean uses, each with the reason: not marked complete, implausible energy,
 * or fasting.
 */
final class DaysLeftOut implements AdvisoryRule {

  private static final RuleId ID = new RuleId("days-left-out");
  private static final Citation BASIS = new Citation("nhanes-2024", "methods");

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
    return Set.of(FindingCode.DAYS_EXCLUDED);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var left =
        situation.diary().days().stream()
            .flatMap(
                day ->
                    Stream.ofNullable(day.excluded())
                        .map(why -> Facts.of("date", day.date(), "reason", why.code())))
            .toList();
    if (left.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.DAYS_EXCLUDED, Severity.INFO, "diary-quality")
            .because("days", left)
            .because("usedDays", situation.diary().usedDays().size())
            .advise(AdvisedAction.COMPLETE_DAYS));
  }
}
