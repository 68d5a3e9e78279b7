package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.composition.Nutrient;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The nutrients of FoodData Central that the catalog keeps, by {@code nutrient.id}.
 *
 * <p>Energy has three ids: 1008, and for Foundation foods often only 2047 and 2048, worked out with
 * Atwater's general and specific factors.
 */
enum KeptNutrient {
  MAGNESIUM(1090, Nutrient.MAGNESIUM_MG, "MG"),
  CALCIUM(1087, Nutrient.CALCIUM_MG, "MG"),
  POTASSIUM(1092, Nutrient.POTASSIUM_MG, "MG"),
  PHOSPHORUS(1091, Nutrient.PHOSPHORUS_MG, "MG"),
  ZINC(1095, Nutrient.ZINC_MG, "MG"),
  FIBRE(1079, Nutrient.FIBRE_G, "G"),
  VITAMIN_K(1185, Nutrient.VITAMIN_K_UG, "UG"),
  ENERGY(1008, Nutrient.ENERGY_KCAL, "KCAL"),
  ENERGY_GENERAL_FACTORS(2047, Nutrient.ENERGY_KCAL, "KCAL"),
  ENERGY_SPECIFIC_FACTORS(2048, Nutrient.ENERGY_KCAL, "KCAL");

  private static final @Nullable KeptNutrient[] BY_ID = new KeptNutrient[2049];

  static {
    for (var nutrient : values()) {
      BY_ID[nutrient.id] = nutrient;
    }
  }

  private final int id;
  private final Nutrient nutrient;
  private final String unit;

  KeptNutrient(int id, Nutrient nutrient, String unit) {
    this.id = id;
    this.nutrient = nutrient;
    this.unit = unit;
  }

  /** The one with this id; null for one that the catalog does not keep. */
  static @Nullable KeptNutrient of(int id) {
    return id >= 0 && id < BY_ID.length ? BY_ID[id] : null;
  }

  int id() {
    return id;
  }

  Nutrient nutrient() {
    return nutrient;
  }

  /** Whether it is energy that counts only where 1008 is not given. */
  boolean isOtherEnergy() {
    return this == ENERGY_GENERAL_FACTORS || this == ENERGY_SPECIFIC_FACTORS;
  }

  /** Whether figures in this unit, {@code MG} of the CSV or {@code µg} of the JSON, are its own. */
  boolean isIn(String published) {
    var upper = published.strip().toUpperCase(Locale.ROOT).replaceAll("[\u00B5\u039C\u03BC]", "U");
    return upper.equals(unit) || unit.equals("UG") && upper.equals("MCG");
  }
}
