package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/**
 * The streams of oral magnesium. They never merge: adequacy uses the sum, the upper level only the
 * two streams of products.
 */
public enum Stream implements Coded {
  FOOD,
  WATER,
  SUPPLEMENT,
  MEDICINE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Stream of(Item item) {
    return switch (item) {
      case Item.Food food -> FOOD;
      case Item.Water water -> WATER;
      case Item.Product product ->
          switch (product.kind()) {
            case SUPPLEMENT -> SUPPLEMENT;
            case MEDICINE -> MEDICINE;
          };
    };
  }

  public boolean isProduct() {
    return switch (this) {
      case SUPPLEMENT, MEDICINE -> true;
      case FOOD, WATER -> false;
    };
  }
}
