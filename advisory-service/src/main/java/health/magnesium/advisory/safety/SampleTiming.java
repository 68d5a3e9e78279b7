package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.intake.ProductUse;
import health.magnesium.advisory.person.Coded;
import java.time.LocalDate;
import java.util.Locale;

/** Whether a blood sample was taken before magnesium products began or while they were in use. */
enum SampleTiming implements Coded {
  NO_PRODUCT_AT_THE_TIME,
  BEFORE_PRODUCT,
  WITH_PRODUCT,
  PRODUCT_START_UNKNOWN;

  /** One product in use speaks for the sample; otherwise one unknown start leaves it open. */
  static SampleTiming of(LocalDate takenOn, Diary diary) {
    var orders = diary.productUses().stream().map(use -> use.relativeTo(takenOn)).toList();
    if (orders.contains(ProductUse.Order.IN_USE_BEFORE_DAY)) {
      return WITH_PRODUCT;
    }
    if (orders.contains(ProductUse.Order.NOT_KNOWN)) {
      return PRODUCT_START_UNKNOWN;
    }
    return orders.contains(ProductUse.Order.BEGAN_AFTER_DAY)
        ? BEFORE_PRODUCT
        : NO_PRODUCT_AT_THE_TIME;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
