package health.magnesium.catalog.formats.sheets;

import health.magnesium.catalog.releases.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts cells, as they come out of a workbook, together to rows. */
final class RowCollector {

  /** No table for people is wider; cells beyond are not kept. */
  private static final int MOST_COLUMNS = 1000;

  private final String file;
  private final Predicate<SheetRow> more;
  private final List<String> cells = new ArrayList<>();
  private long number;

  RowCollector(String file, Predicate<SheetRow> more) {
    this.file = file;
    this.more = more;
  }

  /** Ends the reading of a workbook from inside: the reader has enough, or has thrown. */
  static final class Ended extends RuntimeException {

    private final transient @Nullable RuntimeException thrown;

    Ended(@Nullable RuntimeException thrown) {
      super(null, null, false, false);
      this.thrown = thrown;
    }

    void rethrow() {
      if (thrown != null) {
        throw thrown;
      }
    }
  }

  /** A cell; cells of one row come one after the other. */
  void cell(long row, int column, String text) {
    if (row != number) {
      endOfRow();
      number = row;
    }
    if (column < MOST_COLUMNS) {
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    }
  }

  /**
   * Hands over the row that was collected.
   *
   * @throws Ended if the reader wants no more
   */
  void endOfRow() {
    if (cells.isEmpty()) {
      return;
    }
    var row = new SheetRow(new SourceLine(file, number), cells);
    cells.clear();
    if (!wantsMore(row)) {
      throw new Ended(null);
    }
  }

  private boolean wantsMore(SheetRow row) {
    try {
      return more.test(row);
    } catch (RuntimeException thrown) {
      throw new Ended(thrown);
    }
  }
}
