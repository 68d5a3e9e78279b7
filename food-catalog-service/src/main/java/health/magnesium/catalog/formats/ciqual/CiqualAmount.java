package health.magnesium.catalog.formats.ciqual;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumContent.BelowLimit;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.MagnesiumContent.Trace;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.sheets.Amounts;
import java.util.Optional;

/**
 * How the table writes an amount: {@code 52,5} is a number, {@code < 0,58} is below that limit,
 * {@code traces} is a trace, {@code -} and nothing are unknown.
 */
final class CiqualAmount {

  private CiqualAmount() {}

  /**
   * What a cell with something in it says, or empty for unknown.
   *
   * @throws BadRow if it says nothing that the table writes
   */
  static Optional<MagnesiumContent> parse(String cell) {
    if (cell.equals("-")) {
      return Optional.empty();
    }
    if (cell.equals("traces")) {
      return Optional.of(new Trace());
    }
    return Optional.of(
        cell.startsWith("<")
            ? new BelowLimit(Amounts.parse(cell.substring(1).strip()))
            : new Measured(Amounts.parse(cell)));
  }
}
