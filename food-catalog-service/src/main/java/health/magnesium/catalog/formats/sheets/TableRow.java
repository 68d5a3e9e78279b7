package health.magnesium.catalog.formats.sheets;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.SourceLine;
import java.util.Optional;
import java.util.function.Function;

/** A row below headings, whose cells are asked for by heading. */
public record TableRow(Headings headings, SheetRow row) {

  /** Where it stands. */
  public SourceLine at() {
    return row.at();
  }

  /** What stands under a heading; empty where there is nothing or no such column. */
  public String text(String heading) {
    return headings.cell(row, heading);
  }

  /**
   * What stands under a heading.
   *
   * @throws BadRow if it is nothing
   */
  public String required(String heading) {
    var text = text(heading);
    if (text.isEmpty()) {
      throw new BadRow("empty-field");
    }
    return text;
  }

  /**
   * A whole number that has to be there.
   *
   * @throws BadRow if it is none
   */
  public int wholeNumber(String heading) {
    var text = required(heading);
    if (!text.matches("[0-9]{1,9}(\\.0)?")) {
      throw new BadRow("not-a-whole-number");
    }
    return Integer.parseInt(text.replace(".0", ""));
  }

  /**
   * The amount under a heading, read by the publisher's own way of writing amounts. A cell that
   * cannot be read is rejected, and the amount is unknown.
   */
  public Optional<MagnesiumContent> amount(
      String heading, Function<String, Optional<MagnesiumContent>> writing, ReadingLog log) {
    var cell = text(heading);
    try {
      return cell.isEmpty() ? Optional.empty() : writing.apply(cell);
    } catch (BadRow bad) {
      log.reject(at(), bad.reason(), heading + ": " + cell);
      return Optional.empty();
    }
  }
}
