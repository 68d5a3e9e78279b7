package health.magnesium.catalog.formats.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small workbooks: a row is an array of texts and numbers. */
public final class WorkbooksForTests {

  private WorkbooksForTests() {}

  public static byte[] xlsx(Object[]... rows) {
    return written(new XSSFWorkbook(), rows);
  }

  public static byte[] xls(Object[]... rows) {
    return written(new HSSFWorkbook(), rows);
  }

  public static Object[] row(Object... cells) {
    return cells;
  }

  private static byte[] written(Workbook workbook, Object[][] rows) {
    var bytes = new ByteArrayOutputStream();
    try (workbook) {
      var sheet = workbook.createSheet("data");
      for (int number = 0; number < rows.length; number++) {
        var row = sheet.createRow(number);
        for (int column = 0; column < rows[number].length; column++) {
          var cell = rows[number][column];
          if (cell instanceof Number value) {
            row.createCell(column).setCellValue(value.doubleValue());
          } else {
            row.createCell(column).setCellValue(cell.toString());
          }
        }
      }
      workbook.createSheet("notes").createRow(0).createCell(0).setCellValue("a second sheet");
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
