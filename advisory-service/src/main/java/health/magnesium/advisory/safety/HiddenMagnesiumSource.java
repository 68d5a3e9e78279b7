package health.magnesium.advisory.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.intake.DayOfIntake;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A medicine that adds magnesium without being taken for it: antacid, laxative, bowel preparation,
 * or anything recorded as a medicine. One finding per product, named with its magnesium; it counts
 * toward the upper level like a supplement.
 *
 * <p>The content that is typical of the product type and the absorption class of the form explain;
 * neither is ever a dose. Products that are not swallowed and lubricants of tablets do not count.
 */
final class HiddenMagnesiumSource implements AdvisoryRule {

  private static final RuleId ID = new RuleId("hidden-magnesium-source");
  private static final Citation BASIS = new Citation("dailymed-milk-of-magnesia", "drug facts");

  private final ReferenceTables tables;

  HiddenMagnesiumSource(ReferenceTables tables) {
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

  private Finding finding(CountedItem dose, Diary diary) {
    var known = dose.unknownReason().isEmpty();
    var label = dose.item().label();
    var product = dose.product().orElseThrow();
    var kidneyLabelAbove = tables.policy(Policy.OTC_KIDNEY_LABEL_ABOVE);
    var highestDay = highestDayMg(label, diary);
    return Finding.of(
            FindingCode.HIDDEN_SOURCE,
            Severity.INFO,
            "hidden-sources",
            "label-basis",
            "label-otc",
            "absorption-class",
            "typical-" + product.productType().code())
        .inVariant(variant(known, highestDay.compareTo(kidneyLabelAbove) > 0))
        .because("label", label)
        .because("kind", dose.stream().code())
        .because("productType", product.productType().code())
        .because(
            "absorptionClass", product.form() == null ? null : product.form().absorptionClass())
        .because("mgPerDose", known ? PlainDecimal.mg(dose.knownMg()) : null)
        .because("meanMgPerDay", known ? meanMgPerDay(label, diary).orElse(null) : null)
        .because("highestDayMg", known ? PlainDecimal.mg(highestDay) : null)
        .because("kidneyLabelAboveMg", kidneyLabelAbove)
        .advise(AdvisedAction.COUNT_HIDDEN_SOURCE);
  }

  private static String variant(boolean known, boolean isAboveKidneyLabel) {
    if (!known) {
      return "unknown";
    }
    return isAboveKidneyLabel ? "known-kidney-label" : "known";
  }

  /** Of all recorded days and of the week of the regimens. */
  private static BigDecimal highestDayMg(String label, Diary diary) {
    var same = dosesOf(label);
    return Stream.concat(
            diary.days().stream().map(DayOfIntake::items), diary.regimenWeek().stream())
        .map(items -> sum(items, same))
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  /** Over the used days, or over the week of the regimens when no day is used. */
  private static Optional<BigDecimal> meanMgPerDay(String label, Diary diary) {
    var same = dosesOf(label);
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

  private static Predicate<CountedItem> dosesOf(String label) {
    return item -> item.stream().isProduct() && item.item().label().equals(label);
  }

  private static BigDecimal sum(List<CountedItem> items, Predicate<CountedItem> which) {
    return items.stream()
        .filter(which)
        .map(CountedItem::knownMg)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
