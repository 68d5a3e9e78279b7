package health.magnesium.advisory.intake;

import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A food that is read with other figures than those in force when it was recorded.
 *
 * @param recorded the figure in force then
 * @param current the figure that counts now
 * @param magnesiumAsRecorded what the item would count with the figure of then
 */
public record Rebased(Figure recorded, Figure current, MagnesiumContent magnesiumAsRecorded) {

  /** Whether the item counts otherwise now. */
  boolean changes(MagnesiumContent now) {
    return switch (now) {
      case MagnesiumContent.Known known ->
          !(magnesiumAsRecorded instanceof MagnesiumContent.Known then)
              || then.mg().compareTo(known.mg()) != 0;
      case MagnesiumContent.Unknown unknown -> !unknown.equals(magnesiumAsRecorded);
      case MagnesiumContent.NotCounted notCounted -> false;
    };
  }

  /**
   * What the catalog said of a food.
   *
   * @param revision null where the catalog knew no such food
   * @param magnesiumMg in {@code basis}; null where there is no number to count with
   * @param basis {@code 100 g} or {@code 100 ml}; null where the catalog knew no such food
   * @param unknownReason why the item has no known magnesium with it; null where it has
   */
  public record Figure(
      @Nullable Integer revision,
      @Nullable BigDecimal magnesiumMg,
      @Nullable String basis,
      @Nullable UnknownReason unknownReason) {

    public Figure {
      magnesiumMg = magnesiumMg == null ? null : PlainDecimal.of(magnesiumMg);
    }
  }
}
