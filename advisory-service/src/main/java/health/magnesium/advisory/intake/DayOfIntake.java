package health.magnesium.advisory.intake;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A day with the doses of its regimens, every item counted.
 *
 * @param excluded why the day is not used; null when it is
 * @param items in order of label, regimen doses among them
 */
public record DayOfIntake(
    LocalDate date, boolean complete, @Nullable ExclusionReason excluded, List<CountedItem> items) {

  public DayOfIntake {
    items = List.copyOf(items);
  }

  static DayOfIntake of(RecordedDay day, List<Regimen> regimens, ReferenceTables tables) {
    var items = new ArrayList<Item>(day.items());
    regimens.forEach(regimen -> items.addAll(regimen.dosesOn(day.date())));
    var counted =
        items.stream()
            .map(item -> CountedItem.of(item, tables))
            .sorted(
                Comparator.comparing((CountedItem item) -> item.item().label())
                    .thenComparing(CountedItem::stream)
                    .thenComparing(CountedItem::knownMg))
            .toList();
    return new DayOfIntake(day.date(), day.complete(), exclusion(day, tables), counted);
  }

  /** Both limits are inside the excluded ranges; energy that is not known is plausible. */
  private static @Nullable ExclusionReason exclusion(RecordedDay day, ReferenceTables tables) {
    var energy = day.energyKcal();
    if (!day.complete()) {
      return ExclusionReason.INCOMPLETE;
    }
    if (day.fasting()) {
      return ExclusionReason.FASTING;
    }
    if (energy == null) {
      return null;
    }
    if (energy.compareTo(tables.policy(Policy.IMPLAUSIBLE_ENERGY_LOW)) <= 0) {
      return ExclusionReason.ENERGY_TOO_LOW;
    }
    return energy.compareTo(tables.policy(Policy.IMPLAUSIBLE_ENERGY_HIGH)) >= 0
        ? ExclusionReason.ENERGY_TOO_HIGH
        : null;
  }

  public boolean isUsed() {
    return excluded == null;
  }

  /** Known milligrams of one stream. */
  public BigDecimal knownMg(Stream stream) {
    return knownMg(item -> item.stream() == stream);
  }

  /** Known milligrams of all streams. */
  public BigDecimal knownMg() {
    return knownMg(item -> true);
  }

  /** Known milligrams of supplements and medicines. */
  public BigDecimal productMg() {
    return knownMg(item -> item.stream().isProduct());
  }

  /** Known milligrams of supplements and medicines that nobody prescribed. */
  public BigDecimal selfChosenProductMg() {
    return knownMg(item -> item.stream().isProduct() && !item.isPrescribed());
  }

  /** Milligrams added to food and water, which stay part of their streams. */
  public BigDecimal addedMg() {
    return items.stream().map(CountedItem::addedMg).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public boolean hasUnknownDose() {
    return items.stream()
        .anyMatch(item -> item.stream().isProduct() && item.unknownReason().isPresent());
  }

  public boolean hasUnknown() {
    return items.stream().anyMatch(item -> item.unknownReason().isPresent());
  }

  private BigDecimal knownMg(Predicate<CountedItem> which) {
    return items.stream()
        .filter(which)
        .map(CountedItem::knownMg)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
