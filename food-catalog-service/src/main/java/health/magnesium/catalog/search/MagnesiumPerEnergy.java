package health.magnesium.catalog.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How much magnesium comes with 100 kcal of a food. */
final class MagnesiumPerEnergy {

  private static final BigDecimal KCAL = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private MagnesiumPerEnergy() {}

  /** mg per 100 kcal; null where magnesium or energy is unknown, or energy is zero. */
  static @Nullable BigDecimal of(FoodName food) {
    var magnesium = food.magnesiumMg();
    var energy = food.energyKcal();
    return magnesium == null || energy == null || energy.signum() == 0
        ? null
        : magnesium.multiply(KCAL).divide(energy, DECIMALS, RoundingMode.HALF_UP);
  }
}
