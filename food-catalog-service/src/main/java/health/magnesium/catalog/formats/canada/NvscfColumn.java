package health.magnesium.catalog.formats.canada;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.sheets.TableRow;
import java.util.List;

/**
 * A column with a nutrient that the catalog keeps. No two tables have the same ones, and one
 * heading is misspelt in some. Of the two columns headed Energy the first is kilocalories.
 *
 * @param heading as it is written, misspelt or not
 * @param unit as the row of units has it, where there is one
 */
record NvscfColumn(Nutrient nutrient, String heading, String unit) {

  static final NvscfColumn MAGNESIUM = new NvscfColumn(Nutrient.MAGNESIUM_MG, "Magnesium", "mg");

  static final List<NvscfColumn> ALL =
      List.of(
          MAGNESIUM,
          new NvscfColumn(Nutrient.ENERGY_KCAL, "Energy", "kcal"),
          new NvscfColumn(Nutrient.CALCIUM_MG, "Calcium", "mg"),
          new NvscfColumn(Nutrient.POTASSIUM_MG, "Potassium", "mg"),
          new NvscfColumn(Nutrient.PHOSPHORUS_MG, "Phosphorus", "mg"),
          new NvscfColumn(Nutrient.FIBRE_G, "Total Dietary Fibre", "g"),
          new NvscfColumn(Nutrient.FIBRE_G, "Total Daietary Fibre", "g"));

  /**
   * Compares a row of units.
   *
   * @throws ImportRefused if a column is in another unit than it should be
   */
  static void requireUnits(TableRow units) {
    for (var column : ALL) {
      var unit = units.text(column.heading());
      if (!unit.isEmpty() && !unit.equals(column.unit())) {
        throw new ImportRefused(
            "%s has %s in %s; expected is %s."
                .formatted(units.at().file(), column.heading(), unit, column.unit()));
      }
    }
  }
}
