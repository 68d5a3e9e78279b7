package health.magnesium.catalog.formats.canada;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.MagnesiumContent.Trace;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.sheets.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts of the booklet, which are per household measure, as amounts per 100 g. Four decimals are
 * kept; the published amounts are coarser, most of them whole numbers.
 */
final class NvscfAmount {

  private static final int DECIMALS = 4;

  private NvscfAmount() {}

  /**
   * What a cell with something in it says of 100 g: {@code tr} is a trace, a 0 is a number.
   *
   * @param grams of the household measure, above zero
   * @throws BadRow if it says nothing that the booklet writes
   */
  static MagnesiumContent per100Grams(String cell, BigDecimal grams) {
    if (cell.equals("tr")) {
      return new Trace();
    }
    var amount = Amounts.parse(cell).movePointRight(2);
    return new Measured(amount.divide(grams, DECIMALS, RoundingMode.HALF_UP));
  }
}
