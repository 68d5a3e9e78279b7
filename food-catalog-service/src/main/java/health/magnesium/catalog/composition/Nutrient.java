package health.magnesium.catalog.composition;

/** The amounts that the catalog keeps, each with its unit in the name. */
public enum Nutrient {
  MAGNESIUM_MG,
  ENERGY_KCAL,
  CALCIUM_MG,
  POTASSIUM_MG,
  PHOSPHORUS_MG,
  FIBRE_G,
  VITAMIN_K_UG,
  ZINC_MG
}
