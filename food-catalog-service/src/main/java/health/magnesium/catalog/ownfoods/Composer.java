package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.foods.FoodAt;
import health.magnesium.catalog.foods.FoodRepository;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out what an entry comes to; the entry has passed {@link EntryCheck}. */
@ApplicationScoped
class Composer {

  private static final Companions NONE_KNOWN = Companions.of(Map.of());

  private final FoodRepository foods;

  Composer(FoodRepository foods) {
    this.foods = foods;
  }

  /**
   * What the entry comes to, with foods as they are now.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for a label with more magnesium than
   *     weight, 422 for an ingredient that cannot be used
   */
  Composed compose(OwnFoodEntry entry) {
    if (entry.composition() != null) {
      return direct(entry, entry.composition());
    }
    return entry.label() != null
        ? labelled(entry, entry.label())
        : cooked(entry, Objects.requireNonNull(entry.recipe()));
  }

  private static Composed direct(OwnFoodEntry entry, OwnFoodEntry.Values values) {
    var magnesium = values.magnesium();
    var content = MagnesiumContent.of(magnesium.kind(), magnesium.amountMg(), magnesium.limitMg());
    return new Composed(
        values.basis(),
        new Figure(content, magnesium.minMg(), magnesium.maxMg(), grade(entry, content)),
        values.companions() == null ? NONE_KNOWN : values.companions(),
        portions(entry),
        List.of(),
        null);
  }

  /** A supplier's figure may be measured, calculated or copied: no grade. */
  private static @Nullable Grade grade(OwnFoodEntry entry, MagnesiumContent content) {
    if (entry.source() == null || content instanceof MagnesiumContent.Unknown) {
      return null;
    }
    return switch (entry.source().kind()) {
      case "laboratory" -> Grade.ANALYTICAL;
      case "label" -> Grade.LABEL;
      default -> null;
    };
  }

  private static Composed labelled(OwnFoodEntry entry, OwnFoodEntry.Label label) {
    var isByWeight = label.servingGrams() != null;
    var serving =
        Objects.requireNonNull(isByWeight ? label.servingGrams() : label.servingMillilitres());
    var magnesium = claim(label).in100(serving);
    if (magnesium
        .atMost()
        .filter(most -> most.compareTo(ContentCheck.ALL_MAGNESIUM) > 0)
        .isPresent()) {
      throw Problems.invalidBody("/label", "comes to more than 100 g of magnesium in 100 g");
    }
    var portions = portions(entry);
    return new Composed(
        isByWeight ? "100 g" : "100 ml",
        magnesium,
        label.companions() == null ? NONE_KNOWN : label.companions().in100Of(serving),
        portions.isEmpty() ? List.of(serving(label)) : portions,
        List.of(),
        null);
  }

  private static LabelClaim claim(OwnFoodEntry.Label label) {
    if (label.percent() == null) {
      return new LabelClaim.Milligrams(
          Objects.requireNonNull(label.magnesiumMg()), label.roundedToMg());
    }
    var dailyValue = DailyValues.ALL.find(Objects.requireNonNull(label.dailyValue()));
    return new LabelClaim.Percent(label.percent(), dailyValue.orElseThrow());
  }

  private static Portion serving(OwnFoodEntry.Label label) {
    return new Portion(
        1,
        "1 serving",
        BigDecimal.ONE,
        "serving",
        label.servingGrams(),
        label.servingMillilitres());
  }

  private Composed cooked(OwnFoodEntry entry, OwnFoodEntry.Recipe recipe) {
    var wanted = recipe.ingredients().stream().map(part -> new FoodAt(part.foodId(), null));
    var reading = RecipeReading.of(recipe, foods.findEach(wanted.toList()));
    var figures = RecipeFigures.of(reading.ingredients(), reading.yieldGrams());
    return new Composed(
        "100 g",
        figures.magnesium(),
        Companions.of(figures.companions()),
        portions(entry),
        reading.used(),
        reading.yieldGrams());
  }

  private static List<Portion> portions(OwnFoodEntry entry) {
    List<Portion> portions = new ArrayList<>();
    for (var measure : entry.portions()) {
      portions.add(
          new Portion(
              portions.size() + 1,
              measure.label(),
              measure.amount(),
              measure.unit(),
              measure.grams(),
              measure.millilitres()));
    }
    return portions;
  }
}
