package health.magnesium.advisory.intake;

import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a diary into the shape of the answer; the place where intake is rounded. */
public final class IntakeSummaries {

  private IntakeSummaries() {}

  /**
   * @param topContributors how many contributors to name at most
   */
  public static IntakeSummary of(Diary diary, int topContributors) {
    return new IntakeSummary(
        diary.usedDays().size(),
        diary.meanMg().map(PlainDecimal::mg).orElse(null),
        bySource(stream -> mean(diary, stream)),
        diary.days().stream().map(IntakeSummaries::day).toList(),
        Coverages.of(diary),
        contributors(diary, topContributors),
        Rebasings.of(diary).orElse(null));
  }

  private static @Nullable BigDecimal mean(Diary diary, Stream stream) {
    return diary.mean(day -> day.knownMg(stream)).map(PlainDecimal::mg).orElse(null);
  }

  private static IntakeSummary.BySource bySource(Function<Stream, @Nullable BigDecimal> amount) {
    return new IntakeSummary.BySource(
        amount.apply(Stream.FOOD),
        amount.apply(Stream.WATER),
        amount.apply(Stream.SUPPLEMENT),
        amount.apply(Stream.MEDICINE));
  }

  private static IntakeSummary.Day day(DayOfIntake day) {
    return new IntakeSummary.Day(
        day.date(),
        day.complete(),
        day.isUsed(),
        day.excluded(),
        bySource(stream -> PlainDecimal.mg(day.knownMg(stream))),
        Coverages.unknownItems(day));
  }

  private static List<IntakeSummary.Contributor> contributors(Diary diary, int limit) {
    var days = BigDecimal.valueOf(Math.max(1, diary.usedDays().size()));
    var total = diary.mean(DayOfIntake::knownMg).orElse(BigDecimal.ZERO);
    return diary.usedDays().stream()
        .flatMap(day -> day.items().stream())
        .filter(item -> item.knownMg().signum() > 0)
        .collect(Collectors.groupingBy(Contribution::of))
        .entrySet()
        .stream()
        .map(
            entry -> {
              var mean = sum(entry.getValue()).divide(days, MathContext.DECIMAL128);
              return new IntakeSummary.Contributor(
                  Contribution.firstLabel(entry.getValue()),
                  entry.getKey().foodId(),
                  PlainDecimal.mg(mean),
                  share(mean, total));
            })
        .sorted(
            Comparator.comparing(IntakeSummary.Contributor::meanMg)
                .reversed()
                .thenComparing(IntakeSummary.Contributor::label))
        .limit(limit)
        .toList();
  }

  private static BigDecimal sum(List<CountedItem> items) {
    return items.stream().map(CountedItem::knownMg).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return PlainDecimal.share(part.divide(whole, MathContext.DECIMAL64));
  }
}
