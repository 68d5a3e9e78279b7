package health.magnesium.advisory.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A medicine that adds magnesium without being taken for it: antacid, laxative, bowel preparation,
 * or anything recorded as a medicine. One finding per product, named with its magnesium; it counts
 * toward the upper level like a supplement.
 *
 * <p>Products that are not swallowed and lubricants of tablets do not count.
 */
final class HiddenMagnesiumSource implements AdvisoryRule {

  private static final RuleId ID = new RuleId("hidden-magnesium-source");
  private static final Citation BASIS = new Citation("dailymed-milk-of-magnesia", "drug facts");

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
    return Set.of(FindingCode.HIDDEN_SOURCE);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    return situation.diary().productsInUse().stream()
        .filter(CountedItem::isCounted)
        .filter(used -> used.product().filter(HiddenMagnesiumSource::isHidden).isPresent())
        .collect(groupingBy(used -> used.item().label(), TreeMap::new, toList()))
        .values()
        .stream()
        .map(doses -> finding(doses.getFirst(), situation.diary()))
        .toList();
  }

  private static boolean isHidden(Item.Product product) {
    return product.kind() == Item.Product.Kind.MEDICINE
        || switch (product.productType()) {
          case ANTACID, LAXATIVE, BOWEL_PREP -> true;
          case SUPPLEMENT, MULTIVITAMIN, PRESCRIPTION, OTHER -> false;
        };
  }

  private static Finding finding(CountedItem dose, Diary diary) {
    var known = dose.unknownReason().isEmpty();
    var label = dose.item().label();
    return Finding.of(FindingCode.HIDDEN_SOURCE, Severity.INFO, "hidden-sources", "label-basis")
        .inVariant(known ? "known" : "unknown")
        .because("label", label)
        .because("kind", dose.stream().code())
        .because(
            "productType", dose.product().map(product -> product.productType().code()).orElse(null))
        .because("mgPerDose", known ? PlainDecimal.mg(dose.knownMg()) : null)
        .because("meanMgPerDay", known ? meanMgPerDay(label, diary).orElse(null) : null)
        .advise(AdvisedAction.COUNT_HIDDEN_SOURCE);
  }

  /** Over the used days, or over the week of the regimens when no day is used. */
  private static Optional<BigDecimal> meanMgPerDay(String label, Diary diary) {
    Predicate<CountedItem> same =
        item -> item.stream().isProduct() && item.item().label().equals(label);
    if (!diary.usedDays().isEmpty()) {
      return diary.mean(day -> sum(day.items(), same)).map(PlainDecimal::mg);
    }
    var week = diary.regimenWeek();
    var sum = week.stream().map(day -> sum(day, same)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.signum() == 0
        ? Optional.empty()
        : Optional.of(
            PlainDecimal.mg(sum.divide(BigDecimal.valueOf(week.size()), MathContext.DECIMAL64)));
  }

  private static BigDecimal sum(List<CountedItem> items, Predicate<CountedItem> which) {
    return items.stream()
        .filter(which)
        .map(CountedItem::knownMg)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
