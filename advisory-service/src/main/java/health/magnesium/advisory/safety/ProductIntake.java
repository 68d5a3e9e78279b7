package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.intake.DayOfIntake;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.UpperLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Supplements and medicines, the two streams that an upper level limits, against that level. Where
 * the authority's level covers it, magnesium added to food and water counts as well; what is
 * naturally in them never does.
 *
 * <p>Judged over the used days; without a used day over the week of the regimens that run on the
 * assessment date; without either there is nothing to judge and every number is null. Milligrams a
 * day, not rounded.
 *
 * @param limit empty when the authority has no row or sets no number
 * @param days the days judged, in order of date, or the seven days of the regimens' week
 * @param fromRegimensAlone whether no used day exists
 */
public record ProductIntake(
    Optional<UpperLevel> limit, List<DayAmount> days, boolean fromRegimensAlone) {

  /**
   * What counts toward the level on one day.
   *
   * @param date null for a day of the regimens' week
   * @param mg all of it
   * @param selfChosenMg what nobody prescribed
   * @param addedMg what was added to food and water
   */
  public record DayAmount(
      @Nullable LocalDate date,
      BigDecimal mg,
      BigDecimal selfChosenMg,
      BigDecimal addedMg,
      boolean hasUnknownDose) {

    static DayAmount of(DayOfIntake day, Optional<UpperLevel> limit) {
      var added = countsAdded(limit) ? day.addedMg() : BigDecimal.ZERO;
      return new DayAmount(
          day.date(),
          day.productMg().add(added),
          day.selfChosenProductMg().add(added),
          added,
          day.hasUnknownDose());
    }

    private static boolean countsAdded(Optional<UpperLevel> limit) {
      return limit.orElse(null) instanceof UpperLevel.Limit level
          && level.counts().contains(UpperLevel.Counted.ADDED);
    }

    private static DayAmount of(List<CountedItem> doses) {
      return new DayAmount(
          null,
          sum(doses, dose -> true),
          sum(doses, dose -> !dose.isPrescribed()),
          BigDecimal.ZERO,
          doses.stream().anyMatch(dose -> dose.unknownReason().isPresent()));
    }

    private static BigDecimal sum(List<CountedItem> doses, Predicate<CountedItem> which) {
      return doses.stream()
          .filter(which)
          .map(CountedItem::knownMg)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  public ProductIntake {
    days = List.copyOf(days);
  }

  public static ProductIntake of(
      Authority authority, Person person, LocalDate assessmentDate, Diary diary) {
    var limit = authority.upperLevelFor(person.lifeStage(), person.ageOn(assessmentDate));
    var used = diary.usedDays();
    if (!used.isEmpty()) {
      return new ProductIntake(
          limit, used.stream().map(day -> DayAmount.of(day, limit)).toList(), false);
    }
    var week =
        diary.hasRunningRegimen()
            ? diary.regimenWeek().stream().map(DayAmount::of).toList()
            : List.<DayAmount>of();
    return new ProductIntake(limit, week, true);
  }

  /** The limit in milligrams; null without one. */
  public @Nullable BigDecimal limitMg() {
    return limit.orElse(null) instanceof UpperLevel.Limit(var amount, var appliesTo, var counts)
        ? amount.mg()
        : null;
  }

  /** What the highest day leaves of the limit, at least 0; null without a limit. */
  public @Nullable BigDecimal roomMg() {
    var limitMg = limitMg();
    var highest = days.stream().map(DayAmount::mg).max(BigDecimal::compareTo);
    return limitMg == null
        ? null
        : limitMg.subtract(highest.orElse(BigDecimal.ZERO)).max(BigDecimal.ZERO);
  }

  /** What counts toward the level on any recorded day, used or not. */
  BigDecimal countedMg(DayOfIntake day) {
    return DayAmount.of(day, limit).mg();
  }

  public Optional<BigDecimal> meanMg() {
    return mean(days.stream().map(DayAmount::mg).toList());
  }

  /** Mean of what nobody prescribed. */
  public Optional<BigDecimal> selfChosenMeanMg() {
    return mean(days.stream().map(DayAmount::selfChosenMg).toList());
  }

  /** Whether magnesium added to food or water is part of what is compared. */
  boolean includesAdded() {
    return days.stream().anyMatch(day -> day.addedMg().signum() > 0);
  }

  public boolean hasUnknownDose() {
    return days.stream().anyMatch(DayAmount::hasUnknownDose);
  }

  /** The days whose products are above the limit; empty without a limit. */
  public List<DayAmount> daysAbove() {
    return days.stream().filter(day -> isAbove(day.mg())).toList();
  }

  public boolean isAbove(BigDecimal mg) {
    var limitMg = limitMg();
    return limitMg != null && mg.compareTo(limitMg) > 0;
  }

  /** Whether mean or a single day is above the limit by what nobody prescribed. */
  boolean selfChosenIsAbove() {
    return selfChosenMeanMg().filter(this::isAbove).isPresent()
        || days.stream().anyMatch(day -> isAbove(day.selfChosenMg()));
  }

  /** Whether mean or a single day is above the limit by everything together. */
  boolean totalIsAbove() {
    return meanMg().filter(this::isAbove).isPresent() || !daysAbove().isEmpty();
  }

  /** The part of the answer; the place where product intake is rounded. */
  public UpperLevelStatus shown() {
    var mean = meanMg().orElse(null);
    return new UpperLevelStatus(
        limitMg(),
        limit.orElse(null) instanceof UpperLevel.Limit(var amount, var appliesTo, var counts)
            ? appliesTo
            : null,
        mean == null ? null : PlainDecimal.mg(mean),
        days.stream()
            .map(DayAmount::mg)
            .max(BigDecimal::compareTo)
            .map(PlainDecimal::mg)
            .orElse(null),
        fromRegimensAlone || limitMg() == null ? null : daysAbove().size(),
        exceeded(mean));
  }

  /** Adds to a finding what was compared with what. */
  Finding explain(Finding finding) {
    var shown = shown();
    return finding
        .because("limitMg", shown.limitMg())
        .because("appliesTo", shown.appliesTo())
        .because("meanMg", shown.meanMg())
        .because("selfChosenMeanMg", selfChosenMeanMg().map(PlainDecimal::mg).orElse(null))
        .because("highestDayMg", shown.highestDayMg())
        .because(
            "datesAbove",
            daysAbove().stream().map(DayAmount::date).filter(Objects::nonNull).toList())
        .because("fromRegimensAlone", fromRegimensAlone)
        .because("lowerBound", hasUnknownDose());
  }

  private @Nullable Boolean exceeded(@Nullable BigDecimal mean) {
    if (mean == null || limitMg() == null) {
      return null;
    }
    if (isAbove(mean)) {
      return true;
    }
    return hasUnknownDose() ? null : false;
  }

  private static Optional<BigDecimal> mean(List<BigDecimal> amounts) {
    return amounts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(amounts.size()), MathContext.DECIMAL128));
  }
}
