package health.magnesium.catalog.formats.sheets;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * The cells of a sheet in the XML of an {@code .xlsx}. The numbers' formats are not applied: a
 * format may round.
 */
final class XlsxCells implements SheetContentsHandler {

  /** A number as it is stored and not as it is shown: {@code 24999.0}, {@code 1.0E-7}. */
  private static final Pattern STORED =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?[Ee][-+]?[0-9]{1,3}|-?[0-9]*\\.(0|[0-9]{10,})");

  private final @Nullable SharedStrings strings;
  private final RowCollector rows;
  private long row;
  private int column;

  XlsxCells(@Nullable SharedStrings strings, RowCollector rows) {
    this.strings = strings;
    this.rows = rows;
  }

  ContentHandler handler() {
    return new XSSFSheetXMLHandler(null, strings, this, new DataFormatter(Locale.ROOT), false);
  }

  @Override
  public void startRow(int number) {
    row = number + 1L;
    column = -1;
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    rows.cell(row, column, text == null ? "" : number(text));
  }

  @Override
  public void endRow(int number) {
    rows.endOfRow();
  }

  private static String number(String text) {
    return STORED.matcher(text).matches() ? Amounts.shown(Double.parseDouble(text)) : text;
  }
}
