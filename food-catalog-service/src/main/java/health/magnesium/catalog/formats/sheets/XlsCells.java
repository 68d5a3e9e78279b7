package health.magnesium.catalog.formats.sheets;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** The cells of the first sheet in the records of an {@code .xls}. */
final class XlsCells implements HSSFListener {

  private final RowCollector rows;
  private @Nullable SSTRecord strings;
  private boolean inSheet;

  XlsCells(RowCollector rows) {
    this.rows = rows;
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof SSTRecord all) {
      strings = all;
    } else if (record instanceof BOFRecord begin) {
      inSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
    } else if (record instanceof EOFRecord && inSheet) {
      rows.endOfRow();
      throw new RowCollector.Ended(null);
    } else if (inSheet && record instanceof CellValueRecordInterface cell) {
      rows.cell(cell.getRow() + 1L, cell.getColumn(), text(cell));
    }
  }

  private String text(CellValueRecordInterface cell) {
    return switch (cell) {
      case LabelSSTRecord shared when strings != null ->
          strings.getString(shared.getSSTIndex()).getString();
      case LabelRecord label -> label.getValue();
      case NumberRecord number -> Amounts.shown(number.getValue());
      case FormulaRecord formula -> Amounts.shown(formula.getValue());
      default -> "";
    };
  }
}
