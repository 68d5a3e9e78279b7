package health.magnesium.advisory.intake;

import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What revisions of publishers did to the mean of a diary that is read with today's figures. */
final class Rebasings {

  private Rebasings() {}

  /** Empty unless foods were read with both figures. */
  static Optional<IntakeSummary.Rebasing> of(Diary diary) {
    return diary.recordedItems().stream().anyMatch(item -> RebasedItem.of(item).isPresent())
        ? Optional.of(new IntakeSummary.Rebasing(recordedMean(diary), foodsChanged(diary)))
        : Optional.empty();
  }

  private static List<IntakeSummary.FoodChanged> foodsChanged(Diary diary) {
    return diary.usedDays().stream()
        .flatMap(day -> day.items().stream())
        .flatMap(item -> RebasedItem.of(item).stream())
        .filter(RebasedItem::isChanged)
        .collect(Collectors.groupingBy(RebasedItem::revision))
        .values()
        .stream()
        .map(items -> food(items, diary.usedDays().size()))
        .sorted(
            Comparator.comparing(IntakeSummary.FoodChanged::foodId)
                .thenComparing(
                    row -> row.recorded().revision(),
                    Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private static @Nullable BigDecimal recordedMean(Diary diary) {
    return diary
        .mean(
            day ->
                day.items().stream()
                    .map(Rebasings::recordedMg)
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
        .map(PlainDecimal::mg)
        .orElse(null);
  }

  private static BigDecimal recordedMg(CountedItem item) {
    return RebasedItem.of(item)
        .map(food -> new CountedItem(item.item(), food.then()).knownMg())
        .orElseGet(item::knownMg);
  }

  private static IntakeSummary.FoodChanged food(List<RebasedItem> items, int days) {
    var first = items.getFirst();
    return new IntakeSummary.FoodChanged(
        first.foodId(),
        Contribution.firstLabel(items.stream().map(RebasedItem::item).toList()),
        first.rebased().recorded(),
        first.rebased().current(),
        meanDifference(items, days));
  }

  private static @Nullable BigDecimal meanDifference(List<RebasedItem> items, int days) {
    var sum = BigDecimal.ZERO;
    for (var item : items) {
      if (!(item.item().content() instanceof MagnesiumContent.Known now)
          || !(item.then() instanceof MagnesiumContent.Known then)) {
        return null;
      }
      sum = sum.add(now.mg()).subtract(then.mg());
    }
    return PlainDecimal.mg(sum.divide(BigDecimal.valueOf(days), MathContext.DECIMAL128));
  }

  /** A food of the catalog with both figures. */
  private record RebasedItem(CountedItem item, String foodId, Rebased rebased) {

    static Optional<RebasedItem> of(CountedItem item) {
      return item.item() instanceof Item.Food food && food.rebased() != null
          ? Optional.of(
              new RebasedItem(item, Objects.requireNonNull(food.foodId()), food.rebased()))
          : Optional.empty();
    }

    boolean isChanged() {
      return rebased.changes(item.content());
    }

    MagnesiumContent then() {
      return rebased.magnesiumAsRecorded();
    }

    Revision revision() {
      return new Revision(foodId, rebased.recorded(), rebased.current());
    }
  }

  private record Revision(String foodId, Rebased.Figure recorded, Rebased.Figure current) {}
}
