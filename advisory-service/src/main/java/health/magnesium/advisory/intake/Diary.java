package health.magnesium.advisory.intake;

import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The recorded days with the doses of all regimens.
 *
 * @param days in order of date, used or not
 * @param regimenWeek the doses of the regimens that run on the assessment date, one list per
 *     weekday, Monday first; all empty when none runs
 * @param productUses when products that bring magnesium into the body were in use, those that begin
 *     after the assessment date left out; one element for each regimen, and for each dose of a day
 *     whose product has no regimen
 */
public record Diary(
    List<DayOfIntake> days, List<List<CountedItem>> regimenWeek, List<ProductUse> productUses) {

  public Diary {
    days = List.copyOf(days);
    regimenWeek = List.copyOf(regimenWeek);
    productUses = List.copyOf(productUses);
  }

  public static Diary of(
      List<RecordedDay> recorded,
      List<Regimen> regimens,
      LocalDate assessmentDate,
      ReferenceTables tables) {
    var days =
        recorded.stream()
            .sorted(Comparator.comparing(RecordedDay::date))
            .map(day -> DayOfIntake.of(day, regimens, tables))
            .toList();
    var running = regimens.stream().filter(regimen -> regimen.isActiveOn(assessmentDate)).toList();
    var week =
        Stream.of(DayOfWeek.values()).map(weekday -> dosesOn(weekday, running, tables)).toList();
    return new Diary(days, week, productUses(recorded, regimens, assessmentDate, tables));
  }

  private static List<ProductUse> productUses(
      List<RecordedDay> recorded,
      List<Regimen> regimens,
      LocalDate assessmentDate,
      ReferenceTables tables) {
    var planned =
        regimens.stream()
            .filter(regimen -> CountedItem.of(regimen.product(), tables).bringsMagnesium())
            .map(ProductUse::of)
            .toList();
    var labels = planned.stream().map(ProductUse::label).collect(Collectors.toSet());
    var taken =
        recorded.stream()
            .flatMap(
                day ->
                    day.items().stream()
                        .map(item -> CountedItem.of(item, tables))
                        .filter(CountedItem::bringsMagnesium)
                        .flatMap(counted -> counted.product().stream())
                        .map(product -> ProductUse.recordedOn(day.date(), product)))
            .filter(use -> !labels.contains(use.label()));
    return Stream.concat(planned.stream(), taken)
        .filter(use -> use.begunBy() == null || !use.begunBy().isAfter(assessmentDate))
        .toList();
  }

  private static List<CountedItem> dosesOn(
      DayOfWeek weekday, List<Regimen> regimens, ReferenceTables tables) {
    return regimens.stream()
        .flatMap(regimen -> regimen.dosesOnWeekday(weekday).stream())
        .map(dose -> CountedItem.of(dose, tables))
        .toList();
  }

  /** The days that every mean rests on: complete, of plausible energy, not of fasting. */
  public List<DayOfIntake> usedDays() {
    return days.stream().filter(DayOfIntake::isUsed).toList();
  }

  /** Whether two days or more are used and each is the day after the one before. */
  public boolean usedDaysAreConsecutive() {
    var used = usedDays();
    return used.size() > 1
        && used.getFirst().date().plusDays(used.size() - 1L).equals(used.getLast().date());
  }

  /** How many used days are a Saturday or a Sunday. */
  public long usedWeekendDays() {
    return usedDays().stream()
        .map(day -> day.date().getDayOfWeek())
        .filter(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY)
        .count();
  }

  /** Used days, or every recorded day when none could be used: what completeness describes. */
  public List<DayOfIntake> daysDescribed() {
    var used = usedDays();
    return used.isEmpty() ? days : used;
  }

  /** Mean of a daily amount over the used days, not rounded; empty without a used day. */
  public Optional<BigDecimal> mean(Function<DayOfIntake, BigDecimal> amountOfDay) {
    var used = usedDays();
    if (used.isEmpty()) {
      return Optional.empty();
    }
    var sum = used.stream().map(amountOfDay).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(sum.divide(BigDecimal.valueOf(used.size()), MathContext.DECIMAL128));
  }

  /** Mean known magnesium of all oral streams, not rounded. */
  public Optional<BigDecimal> meanMg() {
    return mean(DayOfIntake::knownMg);
  }

  /** Whether something unknown on a described day makes the sums a lower bound. */
  public boolean isLowerBound() {
    return daysDescribed().stream().anyMatch(DayOfIntake::hasUnknown);
  }

  /** Every item of every recorded day, used or not, in order of date and label. */
  public List<CountedItem> recordedItems() {
    return days.stream().flatMap(day -> day.items().stream()).toList();
  }

  /**
   * Products that bring magnesium into the body: of any recorded day, complete or not, and of the
   * regimens that run on the assessment date.
   */
  public List<CountedItem> productsInUse() {
    return Stream.concat(recordedItems().stream(), regimenWeek.stream().flatMap(List::stream))
        .filter(CountedItem::bringsMagnesium)
        .distinct()
        .toList();
  }

  /**
   * The items of that weekday: the doses of running regimens and everything recorded on such days,
   * complete or not.
   */
  public List<CountedItem> itemsOn(DayOfWeek weekday) {
    return Stream.concat(
            regimenWeek.get(weekday.ordinal()).stream(),
            days.stream()
                .filter(day -> day.date().getDayOfWeek() == weekday)
                .flatMap(day -> day.items().stream()))
        .toList();
  }

  public boolean hasRunningRegimen() {
    return regimenWeek.stream().anyMatch(doses -> !doses.isEmpty());
  }
}
