package health.magnesium.advisory.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a magnesium product was in use, as far as the record tells.
 *
 * @param begunBy first day on which it certainly was in use; null when no day is known
 * @param beganThen whether use began on that day and not earlier
 * @param until last day, inclusive; null while it continues or nobody knows
 */
public record ProductUse(
    String label, @Nullable LocalDate begunBy, boolean beganThen, @Nullable LocalDate until) {

  /** A regimen begins on its first day; without one it began on a day nobody knows. */
  static ProductUse of(Regimen regimen) {
    var from = regimen.from();
    return new ProductUse(regimen.product().label(), from, from != null, regimen.until());
  }

  /** A dose in the diary: use had begun by then, perhaps long before. */
  static ProductUse recordedOn(LocalDate date, Item.Product product) {
    return new ProductUse(product.label(), date, false, null);
  }

  /** How a day, such as that of a blood sample, lies to the use. */
  public enum Order {
    ENDED_BEFORE_DAY,
    BEGAN_AFTER_DAY,
    IN_USE_BEFORE_DAY,
    /** No start is known, or it is the very day. */
    NOT_KNOWN
  }

  /** What the record tells about use before that day. */
  public Order relativeTo(LocalDate day) {
    if (until != null && until.isBefore(day)) {
      return Order.ENDED_BEFORE_DAY;
    }
    if (begunBy != null && begunBy.isBefore(day)) {
      return Order.IN_USE_BEFORE_DAY;
    }
    return begunBy != null && beganThen && begunBy.isAfter(day)
        ? Order.BEGAN_AFTER_DAY
        : Order.NOT_KNOWN;
  }
}
