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
 * @param rebased what the figures of the time of recording gave; null unless they were read as well
 */
public record IntakeSummary(
    int completeDays,
    @Nullable BigDecimal meanMg,
    BySource bySourceMg,
    List<Day> days,
    Coverage coverage,
    List<Contributor> topContributors,
    @Nullable Rebasing rebased) {

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

  /**
   * An item whose magnesium is not known.
   *
   * @param atMostMg what it has at most, where a publisher found less than a stated limit; null
   *     where nothing bounds it
   */
  public record UnknownItem(
      LocalDate date, String label, UnknownReason reason, @Nullable BigDecimal atMostMg) {}

  /**
   * How complete the sums are. Share and lower bound describe the used days, or all recorded days
   * when none could be used.
   *
   * @param itemsWithValueShare counted items with known magnesium, from 0 to 1; null without items
   * @param lowerBound whether something unknown makes the sums a lower bound
   * @param unknownItems of every recorded day, in order of date
   * @param assumedItems items for which a default stands in
   * @param foodGrades how far the figures of food rest on measurement, strongest first; grades
   *     without an item are left out
   * @param weakFiguresShare the share of the known magnesium of food whose figures are imputed or
   *     from a label, from 0 to 1; null without such magnesium
   * @param coarseItems foods whose figures are worked back from a rounded percentage
   */
  public record Coverage(
      @Nullable BigDecimal itemsWithValueShare,
      boolean lowerBound,
      List<UnknownItem> unknownItems,
      List<AssumedItem> assumedItems,
      List<GradeShare> foodGrades,
      @Nullable BigDecimal weakFiguresShare,
      List<CoarseItem> coarseItems) {

    public Coverage {
      unknownItems = List.copyOf(unknownItems);
      assumedItems = List.copyOf(assumedItems);
      foodGrades = List.copyOf(foodGrades);
      coarseItems = List.copyOf(coarseItems);
    }
  }

  /**
   * The food items whose figures have one grade.
   *
   * @param meanMg a day, of the days that the coverage describes
   * @param share of the known magnesium of food, from 0 to 1; null where that is none
   */
  public record GradeShare(Grade grade, int items, BigDecimal meanMg, @Nullable BigDecimal share) {}

  /**
   * A food with a coarse figure.
   *
   * @param foodId null unless it is a food of the catalog
   * @param meanMg a day, of the days that the coverage describes
   */
  public record CoarseItem(@Nullable String foodId, String label, Grade grade, BigDecimal meanMg) {}

  /** An item counted with a default value. */
  public record AssumedItem(LocalDate date, String label, BigDecimal magnesiumMg) {}

  /**
   * @param foodId null unless it is a food of the catalog
   * @param share of the mean, from 0 to 1
   */
  public record Contributor(
      String label, @Nullable String foodId, BigDecimal meanMg, BigDecimal share) {}

  /**
   * What would have been known with the figures in force when each food was recorded.
   *
   * @param recordedMeanMg known magnesium of all oral streams with those figures; null without a
   *     used day
   * @param foodsChanged foods of the used days that count otherwise now, in order of id and of the
   *     revision of then
   */
  public record Rebasing(@Nullable BigDecimal recordedMeanMg, List<FoodChanged> foodsChanged) {

    public Rebasing {
      foodsChanged = List.copyOf(foodsChanged);
    }
  }

  /**
   * A food whose figure was changed after it was recorded.
   *
   * @param meanMgDifference how much it moves the mean, positive when there is more now; null where
   *     the magnesium with either figure is not known
   */
  public record FoodChanged(
      String foodId,
      String label,
      Rebased.Figure recorded,
      Rebased.Figure current,
      @Nullable BigDecimal meanMgDifference) {}
}
