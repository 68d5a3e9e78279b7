package health.magnesium.catalog.ownfoods;

import health.magnesium.http.problem.Faults;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a recipe says how much of what goes in, and how much comes out. */
final class RecipeCheck {

  static final int MOST_INGREDIENTS = 100;

  private static final int MOST_GRAMS = 1_000_000;

  private RecipeCheck() {}

  static void check(OwnFoodEntry.Recipe recipe, Faults at) {
    var parts = recipe.ingredients();
    if (parts == null || parts.isEmpty() || parts.size() > MOST_INGREDIENTS) {
      at.add("ingredients", "must hold 1 to " + MOST_INGREDIENTS);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      checkPart(parts.get(i), at.at("/ingredients/" + i));
    }
    at.positive("yieldGrams", recipe.yieldGrams(), MOST_GRAMS);
    at.positive("yieldFactor", recipe.yieldFactor(), 100);
    if ((recipe.yieldGrams() == null) == (recipe.yieldFactor() == null)) {
      at.add("yieldGrams", "give exactly one of yieldGrams and yieldFactor");
    }
    checkRetention(recipe.retention(), at);
  }

  private static void checkPart(OwnFoodEntry.Part part, Faults at) {
    at.present("foodId", part.foodId());
    at.text("foodId", part.foodId(), EntryCheck.LONGEST_WORD);
    at.positive("grams", part.grams(), MOST_GRAMS);
    at.positive("millilitres", part.millilitres(), MOST_GRAMS);
    at.text("portion", part.portion(), EntryCheck.LONGEST_NAME);
    at.positive("count", part.count(), 10_000);
    if (Stream.of(part.grams(), part.millilitres(), part.portion()).filter(Objects::nonNull).count()
        != 1) {
      at.add("grams", "give exactly one of grams, millilitres and portion");
    }
    if ((part.portion() == null) != (part.count() == null)) {
      at.add("count", "goes with portion: how often");
    }
    checkRetention(part.retention(), at);
  }

  private static void checkRetention(@Nullable BigDecimal retention, Faults at) {
    at.positive("retention", retention, 1);
  }
}
