package health.magnesium.catalog.formats.sheets;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.PublisherText;
import health.magnesium.catalog.releases.SourceLine;
import java.util.List;

/**
 * One row of a sheet.
 *
 * @param at with the row's number as a spreadsheet shows it, or the line of a text file
 * @param cells without blanks around them; empty text for empty cells; a number has a decimal point
 *     in a workbook and is as written in a text file
 */
public record SheetRow(SourceLine at, List<String> cells) {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int LONGEST_CELL = 1000;
  private static final int LONGEST_TEXT = 2000;

  public SheetRow {
    cells = cells.stream().map(cell -> cell.replace(NO_BREAK_SPACE, ' ').strip()).toList();
  }

  /** The text in a column counted from 0; empty where the row has none. */
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** How many cells are not empty. */
  public long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /**
   * Refuses characters that no text has, and texts that no cell has.
   *
   * @throws BadRow if there are any
   */
  public void requireReadable() {
    for (var cell : cells) {
      if (cell.length() > LONGEST_CELL) {
        throw new BadRow("text-too-long");
      }
      if (cell.chars().anyMatch(SheetRow::isUnreadable)) {
        throw new BadRow("unreadable-characters");
      }
    }
  }

  /** The row in one line, for somebody who looks for it. */
  public String text() {
    var text = String.join("; ", cells).replaceAll("\\p{Cntrl}", " ");
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  private static boolean isUnreadable(int character) {
    return character == PublisherText.UNREADABLE
        || Character.isISOControl(character) && !Character.isWhitespace(character);
  }
}
