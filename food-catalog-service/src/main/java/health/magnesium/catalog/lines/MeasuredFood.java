package health.magnesium.catalog.lines;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a food must say of itself before an amount of it can be told.
 *
 * @param name the publisher's description
 * @param perMillilitre whether its figures and measures are in millilitres, not grams
 * @param measures its portions in the publisher's order
 */
record MeasuredFood(String name, boolean perMillilitre, List<FoodMeasure> measures) {

  private static final Pattern WATER =
      Pattern.compile(
          "(beverages, )?((tap|mineral|drinking|spring|sparkling|still|bottled) )*water"
              + "( \\([^)]*\\))?(,(?! with).*)?");

  MeasuredFood {
    measures = measures.stream().filter(FoodMeasure::isHousehold).toList();
  }

  /** Whether a millilitre weighs a gram. */
  boolean isWater() {
    return WATER.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
