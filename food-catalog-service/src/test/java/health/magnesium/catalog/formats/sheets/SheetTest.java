package health.magnesium.catalog.formats.sheets;

import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.row;
import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.xls;
import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {

  private static final long ENOUGH = 1L << 30;

  @TempDir Path folder;

  static Stream<byte[]> workbooks() {
    Object[][] rows = {
      row("Code", "Magnesium\n(mg)", "Name"),
      row(),
      row(24999.0, 0.1 + 0.2, "", " padded\u00A0"),
      row(1160, 1e-7, "µ < 0,58")
    };
    return Stream.of(xlsx(rows), xls(rows));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void aWorkbookIsReadAsItShows(byte[] workbook) throws IOException {
    var rows = read(workbook, ENOUGH);

    assertThat(rows).extracting(row -> row.at().number()).containsExactly(1L, 3L, 4L);
    assertThat(rows.get(0).cells()).containsExactly("Code", "Magnesium\n(mg)", "Name");
    assertThat(rows.get(1).cells()).containsExactly("24999", "0.3", "", "padded");
    assertThat(rows.get(2).cells()).containsExactly("1160", "0.0000001", "µ < 0,58");
    assertThat(rows.get(2).cell(3)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void readingEndsWhenTheReaderHasEnough(byte[] workbook) throws IOException {
    assertThat(head(workbook, 1)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void whatTheReaderThrowsComesOut(byte[] workbook) throws IOException {
    try (var files = open(workbook, ENOUGH)) {
      assertThatThrownBy(
              () ->
                  Sheet.read(
                      files,
                      "sheet",
                      row -> {
                        throw new ImportRefused("no more of this");
                      }))
          .isInstanceOf(ImportRefused.class)
          .hasMessage("no more of this");
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void aWorkbookCutOffAnywhereIsRefusedOrReadToNoHarm(byte[] workbook) throws IOException {
    for (int length = 8; length < workbook.length; length += workbook.length / 40) {
      var cut = Arrays.copyOf(workbook, length);
      try {
        assertThat(head(cut, 2)).hasSizeLessThanOrEqualTo(2);
        assertThat(read(cut, ENOUGH)).hasSizeLessThanOrEqualTo(3);
      } catch (ImportRefused refused) {
        assertThat(refused).hasMessageContaining("damaged");
      }
    }
  }

  @Test
  void aPartThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
    var sheet = "<worksheet><sheetData>" + "<row/>".repeat(2_000_000) + "</sheetData></worksheet>";
    var bomb = withSheet(xlsx(row("a")), sheet);

    assertThatThrownBy(() -> read(bomb, ENOUGH)).isInstanceOf(ImportRefused.class);
    assertThat(head(bomb, 1)).isEmpty();
  }

  @Test
  void whatAWorkbookUnpacksToCountsTowardsTheLimitOfTheUpload() {
    var rows = new Object[4000][];
    Arrays.setAll(rows, number -> row("row " + number * 7919, number * 0.37));
    var workbook = xlsx(rows);

    assertThatThrownBy(() -> read(workbook, workbook.length * 2L))
        .isInstanceOf(ImportRefused.class);
  }

  @Test
  void textIsReadInEitherEncodingWithEitherSeparatorAndLineEnd() throws IOException {
    var windows = "Name,µg\r\n\"Pizza, cheese\",½\r\n".getBytes(Charset.forName("windows-1252"));
    var utf8 = "\uFEFFNom;µg\n\"Sole; meunière\n(crue)\";½".getBytes(StandardCharsets.UTF_8);

    assertThat(read(windows, ENOUGH))
        .extracting(SheetRow::cells)
        .containsExactly(List.of("Name", "µg"), List.of("Pizza, cheese", "½"));
    assertThat(read(utf8, ENOUGH))
        .extracting(SheetRow::cells)
        .containsExactly(List.of("Nom", "µg"), List.of("Sole; meunière\n(crue)", "½"));
  }

  @Test
  void textThatEndsInsideARowIsRefused() {
    var cut = "a,b,c\n1,2,3\n4,5".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> read(cut, ENOUGH)).hasMessageContaining("cut off in line 3");
  }

  @Test
  void onlyTheBeginningOfALongTextIsLookedAt() throws IOException {
    var text = "a,b\n" + "x".repeat(200_000) + ",y\n";

    assertThat(head(text.getBytes(StandardCharsets.US_ASCII), 2))
        .extracting(SheetRow::cells)
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void whatIsNoTableHasNoRows() throws IOException {
    byte[] binary = {1, 2, 0, 3};

    assertThat(head(binary, 2)).isEmpty();
    assertThat(head(new byte[0], 2)).isEmpty();
    assertThatThrownBy(() -> read(binary, ENOUGH)).hasMessage("sheet is no table.");
  }

  private List<SheetRow> read(byte[] bytes, long unpackedBytes) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (var files = open(bytes, unpackedBytes)) {
      Sheet.read(files, "sheet", rows::add);
    }
    return rows;
  }

  private List<SheetRow> head(byte[] bytes, int rows) throws IOException {
    try (var files = open(bytes, ENOUGH)) {
      return Sheet.head(files, "sheet", rows);
    }
  }

  private PublishedFiles open(byte[] bytes, long unpackedBytes) throws IOException {
    var file = folder.resolve("upload");
    Files.write(file, bytes);
    return PublishedFiles.open(file, "sheet", unpackedBytes);
  }

  private static byte[] withSheet(byte[] workbook, String xml) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
        var out = new ZipOutputStream(bytes)) {
      for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(
            part.getName().equals("xl/worksheets/sheet1.xml")
                ? xml.getBytes(StandardCharsets.US_ASCII)
                : in.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }
}
