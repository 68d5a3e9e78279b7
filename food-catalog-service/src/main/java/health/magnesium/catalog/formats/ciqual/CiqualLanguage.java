package health.magnesium.catalog.formats.ciqual;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.sheets.Headings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two languages in which the table is published, with the headings of each. */
enum CiqualLanguage {
  ENGLISH(
      "alim_nom_eng",
      List.of("alim_ssgrp_nom_eng", "alim_grp_nom_eng"),
      "average food",
      Map.of(
          Nutrient.MAGNESIUM_MG, "Magnesium (mg/100g)",
          Nutrient.ENERGY_KCAL, "Energy, Regulation EU No 1169/2011 (kcal/100g)",
          Nutrient.CALCIUM_MG, "Calcium (mg/100g)",
          Nutrient.POTASSIUM_MG, "Potassium (mg/100g)",
          Nutrient.PHOSPHORUS_MG, "Phosphorus (mg/100g)",
          Nutrient.FIBRE_G, "Fibres (g/100g)",
          Nutrient.VITAMIN_K_UG, "Vitamin K1 (µg/100g)",
          Nutrient.ZINC_MG, "Zinc (mg/100g)")),
  FRENCH(
      "alim_nom_fr",
      List.of("alim_ssgrp_nom_fr", "alim_grp_nom_fr"),
      "aliment moyen",
      Map.of(
          Nutrient.MAGNESIUM_MG, "Magnésium (mg/100g)",
          Nutrient.ENERGY_KCAL, "Energie, Règlement UE N° 1169/2011 (kcal/100g)",
          Nutrient.CALCIUM_MG, "Calcium (mg/100g)",
          Nutrient.POTASSIUM_MG, "Potassium (mg/100g)",
          Nutrient.PHOSPHORUS_MG, "Phosphore (mg/100g)",
          Nutrient.FIBRE_G, "Fibres alimentaires (g/100g)",
          Nutrient.VITAMIN_K_UG, "Vitamine K1 (µg/100g)",
          Nutrient.ZINC_MG, "Zinc (mg/100g)"));

  static final String CODE = "alim_code";
  static final String SCIENTIFIC_NAME = "alim_nom_sci";

  private final String name;
  private final List<String> groups;
  private final String averageFood;
  private final Map<Nutrient, String> nutrients;

  CiqualLanguage(
      String name, List<String> groups, String averageFood, Map<Nutrient, String> nutrients) {
    this.name = name;
    this.groups = groups;
    this.averageFood = averageFood;
    this.nutrients = nutrients;
  }

  /** The language of a table, if it is this table at all. */
  static Optional<CiqualLanguage> of(Headings headings) {
    return Arrays.stream(values())
        .filter(language -> headings.has(CODE) && headings.has(language.name))
        .findFirst();
  }

  /** Heading of the food's name. */
  String foodName() {
    return name;
  }

  /** Headings of the names of the food's groups, the narrowest that every food has first. */
  List<String> groups() {
    return groups;
  }

  /** What the group without a name, code 00, consists of. */
  String averageFood() {
    return averageFood;
  }

  /** Headings of the nutrients that the catalog keeps. */
  Map<Nutrient, String> nutrients() {
    return nutrients;
  }
}
