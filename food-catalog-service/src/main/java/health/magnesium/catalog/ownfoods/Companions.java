package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.foods.NutrientsView;
import health.magnesium.http.problem.Faults;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The nutrients that go with magnesium, in the unit of each name. Null is unknown, never zero. */
@Schema(name = "Companions")
public record Companions(
    @Schema(examples = "579") @Nullable BigDecimal energyKcal,
    @Schema(examples = "269") @Nullable BigDecimal calciumMg,
    @Schema(examples = "733") @Nullable BigDecimal potassiumMg,
    @Schema(examples = "481") @Nullable BigDecimal phosphorusMg,
    @Schema(examples = "12.5") @Nullable BigDecimal fibreG,
    @Schema(examples = "0") @Nullable BigDecimal vitaminKUg,
    @Schema(examples = "3.12") @Nullable BigDecimal zincMg) {

  private static final int MOST_MG = 100_000;

  static Companions of(Map<Nutrient, BigDecimal> amounts) {
    return new Companions(
        amounts.get(Nutrient.ENERGY_KCAL),
        amounts.get(Nutrient.CALCIUM_MG),
        amounts.get(Nutrient.POTASSIUM_MG),
        amounts.get(Nutrient.PHOSPHORUS_MG),
        amounts.get(Nutrient.FIBRE_G),
        amounts.get(Nutrient.VITAMIN_K_UG),
        amounts.get(Nutrient.ZINC_MG));
  }

  static Companions of(NutrientsView nutrients) {
    return new Companions(
        nutrients.energyKcal(),
        nutrients.calciumMg(),
        nutrients.potassiumMg(),
        nutrients.phosphorusMg(),
        nutrients.fibreG(),
        nutrients.vitaminKUg(),
        nutrients.zincMg());
  }

  /** Those that are known. */
  Map<Nutrient, BigDecimal> amounts() {
    Map<Nutrient, BigDecimal> amounts = new EnumMap<>(Nutrient.class);
    put(amounts, Nutrient.ENERGY_KCAL, energyKcal);
    put(amounts, Nutrient.CALCIUM_MG, calciumMg);
    put(amounts, Nutrient.POTASSIUM_MG, potassiumMg);
    put(amounts, Nutrient.PHOSPHORUS_MG, phosphorusMg);
    put(amounts, Nutrient.FIBRE_G, fibreG);
    put(amounts, Nutrient.VITAMIN_K_UG, vitaminKUg);
    put(amounts, Nutrient.ZINC_MG, zincMg);
    return amounts;
  }

  /** What 100 g have, where this is what {@code grams} have. */
  Companions in100Of(BigDecimal grams) {
    var in100 = amounts();
    in100.replaceAll((nutrient, amount) -> Figure.in100Of(grams, amount));
    return of(in100);
  }

  NutrientsView with(@Nullable BigDecimal magnesiumMg) {
    return new NutrientsView(
        magnesiumMg, energyKcal, calciumMg, potassiumMg, phosphorusMg, fibreG, vitaminKUg, zincMg);
  }

  void check(Faults faults) {
    faults.notNegative("energyKcal", energyKcal, MOST_MG);
    faults.notNegative("calciumMg", calciumMg, MOST_MG);
    faults.notNegative("potassiumMg", potassiumMg, MOST_MG);
    faults.notNegative("phosphorusMg", phosphorusMg, MOST_MG);
    faults.notNegative("fibreG", fibreG, MOST_MG);
    faults.notNegative("vitaminKUg", vitaminKUg, MOST_MG);
    faults.notNegative("zincMg", zincMg, MOST_MG);
  }

  private static void put(
      Map<Nutrient, BigDecimal> amounts, Nutrient nutrient, @Nullable BigDecimal amount) {
    if (amount != null) {
      amounts.put(nutrient, amount);
    }
  }
}
