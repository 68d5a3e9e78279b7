package health.magnesium.advisory.intake;

import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How complete the sums of a diary are, and how far the figures of its food can be trusted. */
final class Coverages {

  private final Diary diary;
  private final List<CountedItem> counted;

  /** The food items of known magnesium, by the grade of their figure. */
  private final Map<Grade, List<CountedItem>> foods;

  private Coverages(Diary diary) {
    this.diary = diary;
    this.counted =
        diary.daysDescribed().stream()
            .flatMap(day -> day.items().stream())
            .filter(CountedItem::isCounted)
            .toList();
    this.foods =
        counted.stream()
            .filter(item -> item.stream() == Stream.FOOD)
            .filter(item -> item.grade().isPresent())
            .collect(
                Collectors.groupingBy(
                    item -> item.grade().orElseThrow(), TreeMap::new, Collectors.toList()));
  }

  static IntakeSummary.Coverage of(Diary diary) {
    var coverages = new Coverages(diary);
    return new IntakeSummary.Coverage(
        coverages.itemsWithValueShare(),
        diary.isLowerBound(),
        diary.days().stream().flatMap(day -> unknownItems(day).stream()).toList(),
        diary.days().stream().flatMap(Coverages::assumedItems).toList(),
        coverages.grades(),
        coverages.shareOfFood(coverages.knownMg(Grade::isWeak)),
        coverages.coarseItems());
  }

  /** The items of a day whose magnesium is not known. */
  static List<IntakeSummary.UnknownItem> unknownItems(DayOfIntake day) {
    return day.items().stream()
        .flatMap(item -> item.unknownReason().map(reason -> unknown(day, item, reason)).stream())
        .toList();
  }

  private static IntakeSummary.UnknownItem unknown(
      DayOfIntake day, CountedItem item, UnknownReason reason) {
    return new IntakeSummary.UnknownItem(
        day.date(),
        item.item().label(),
        reason,
        item.atMostMg().map(PlainDecimal::mgAtMost).orElse(null));
  }

  private static java.util.stream.Stream<IntakeSummary.AssumedItem> assumedItems(DayOfIntake day) {
    return day.items().stream()
        .filter(CountedItem::isAssumed)
        .map(
            item ->
                new IntakeSummary.AssumedItem(
                    day.date(), item.item().label(), PlainDecimal.mg(item.knownMg())));
  }

  private @Nullable BigDecimal itemsWithValueShare() {
    var known = counted.stream().filter(item -> item.unknownReason().isEmpty()).count();
    return counted.isEmpty()
        ? null
        : IntakeSummaries.share(BigDecimal.valueOf(known), BigDecimal.valueOf(counted.size()));
  }

  private List<IntakeSummary.GradeShare> grades() {
    return foods.entrySet().stream()
        .map(
            entry ->
                new IntakeSummary.GradeShare(
                    entry.getKey(),
                    entry.getValue().size(),
                    mean(sum(entry.getValue())),
                    shareOfFood(sum(entry.getValue()))))
        .toList();
  }

  private List<IntakeSummary.CoarseItem> coarseItems() {
    return foods.values().stream()
        .flatMap(List::stream)
        .filter(item -> item.grade().filter(Grade::isCoarse).isPresent())
        .collect(Collectors.groupingBy(Contribution::of))
        .entrySet()
        .stream()
        .map(
            entry ->
                new IntakeSummary.CoarseItem(
                    entry.getKey().foodId(),
                    Contribution.firstLabel(entry.getValue()),
                    entry.getValue().getFirst().grade().orElseThrow(),
                    mean(sum(entry.getValue()))))
        .sorted(
            Comparator.comparing(IntakeSummary.CoarseItem::meanMg)
                .reversed()
                .thenComparing(IntakeSummary.CoarseItem::label))
        .toList();
  }

  private BigDecimal knownMg(Predicate<Grade> which) {
    return foods.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .map(entry -> sum(entry.getValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private @Nullable BigDecimal shareOfFood(BigDecimal part) {
    var whole = knownMg(grade -> true);
    return whole.signum() == 0 ? null : IntakeSummaries.share(part, whole);
  }

  private BigDecimal mean(BigDecimal sum) {
    var days = BigDecimal.valueOf(diary.daysDescribed().size());
    return PlainDecimal.mg(sum.divide(days, MathContext.DECIMAL128));
  }

  private static BigDecimal sum(Collection<CountedItem> items) {
    return items.stream().map(CountedItem::knownMg).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
