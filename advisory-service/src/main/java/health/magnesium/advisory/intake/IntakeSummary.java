package health.magnesium.advisory.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the diary adds up to, as the answer shows it. Milligrams of elemental magnesium a day, one
 * decimal.
 *
 * @param completeDays number of days used
 * @param meanMg known magnesium of all oral streams, mean over the used days; null without one
 * @param days every recorded day in order of date, used or not
 * @param topContributors the items that add most, at most five, largest first
 */
public record IntakeSummary(
    int completeDays,
    @Nullable BigDecimal meanMg,
    BySource bySourceMg,
    List<Day> days,
    Coverage coverage,
    List<Contributor> topContributors) {

  public IntakeSummary {
    days = List.copyOf(days);
    topContributors = List.copyOf(topContributors);
  }

  /** The streams, never merged; all null when no day could be used. */
  public record BySource(
      @Nullable BigDecimal food,
      @Nullable BigDecimal water,
      @Nullable BigDecimal supplement,
      @Nullable BigDecimal medicine) {}

  /**
   * @param excluded why the day is not used; null when it is
   * @param bySourceMg known magnesium of the day
   */
  public record Day(
      LocalDate date,
      boolean complete,
      boolean used,
      @Nullable ExclusionReason excluded,
      BySource bySourceMg,
      List<UnknownItem> unknownItems) {

    public Day {
      unknownItems = List.copyOf(unknownItems);
    }
  }

  /** An item whose magnesium is not known. */
  public record UnknownItem(LocalDate date, String label, UnknownReason reason) {}

  /**
   * How complete the sums are. Share and lower bound describe the used days, or all recorded days
   * when none could be used.
   *
   * @param itemsWithValueShare counted items with known magnesium, from 0 to 1; null without items
   * @param lowerBound whether something unknown makes the sums a lower bound
   * @param unknownItems of every recorded day, in order of date
   * @param assumedItems items for which a default stands in
   */
  public record Coverage(
      @Nullable BigDecimal itemsWithValueShare,
      boolean lowerBound,
      List<UnknownItem> unknownItems,
      List<AssumedItem> assumedItems) {

    public Coverage {
      unknownItems = List.copyOf(unknownItems);
      assumedItems = List.copyOf(assumedItems);
    }
  }

  /** An item counted with a default value. */
  public record AssumedItem(LocalDate date, String label, BigDecimal magnesiumMg) {}

  /**
   * @param foodId null unless it is a food of the catalog
   * @param share of the mean, from 0 to 1
   */
  public record Contributor(
      String label, @Nullable String foodId, BigDecimal meanMg, BigDecimal share) {}
}
