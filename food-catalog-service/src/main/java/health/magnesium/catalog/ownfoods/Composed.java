package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.portions.Portion;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry comes to.
 *
 * @param basis {@code 100 g} or {@code 100 ml}
 * @param ingredients of a recipe; otherwise none
 * @param yieldGrams of a recipe; otherwise null
 */
record Composed(
    String basis,
    Figure magnesium,
    Companions companions,
    List<Portion> portions,
    List<UsedIngredient> ingredients,
    @Nullable BigDecimal yieldGrams) {

  Composed {
    portions = List.copyOf(portions);
    ingredients = List.copyOf(ingredients);
  }

  MagnesiumView magnesiumView() {
    return new MagnesiumView(
        magnesium.content().kind(),
        magnesium.content().amountMg().orElse(null),
        magnesium.limitMg(),
        basis,
        null,
        null,
        magnesium.grade() == null ? null : magnesium.grade().code(),
        null,
        magnesium.minMg(),
        magnesium.maxMg());
  }
}
