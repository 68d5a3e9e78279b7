package health.magnesium.advisory.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of the diary as recorded.
 *
 * @param complete whether someone confirmed that everything is in it; unmarked is not complete
 * @param fasting whether someone said that not eating was meant
 * @param energyKcal energy of the day; null when not known
 */
public record RecordedDay(
    LocalDate date,
    boolean complete,
    boolean fasting,
    @Nullable BigDecimal energyKcal,
    List<Item> items) {

  public RecordedDay {
    Amounts.requireNotNegative("energyKcal", energyKcal);
    items = List.copyOf(items);
  }

  /** A day that nobody called one of fasting. */
  public RecordedDay(
      LocalDate date, boolean complete, @Nullable BigDecimal energyKcal, List<Item> items) {
    this(date, complete, false, energyKcal, items);
  }
}
