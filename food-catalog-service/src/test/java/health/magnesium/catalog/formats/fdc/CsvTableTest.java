package health.magnesium.catalog.formats.fdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

  @Test
  void findsColumnsByNameWhereverTheyStand() {
    var table = table("\uFEFF\"NDB_number\", fdc_id ,\"x\"\n1,2,3\n");

    assertThat(table.column("fdc_id")).isEqualTo(1);
    assertThat(table.column("ndb", "ndb_number")).isZero();
    assertThat(table.find("min_year_acquired")).isEqualTo(CsvTable.ABSENT);
    assertThatThrownBy(() -> table.column("amount", "value"))
        .isInstanceOf(ImportRefused.class)
        .hasMessage("t.csv has no column amount or value.");
  }

  @Test
  void anAbsentColumnIsEmptyInEveryRow() {
    var table = table("a\n1\n");
    table.next();

    assertThat(table.text(CsvTable.ABSENT)).isEmpty();
    assertThat(table.wholeNumber(CsvTable.ABSENT, "bad")).isNull();
    assertThat(table.digits(CsvTable.ABSENT)).isEqualTo(-1);
  }

  @Test
  void aRowBeginsInItsOwnLineWhateverLineBreaksAreQuotedBefore() {
    var table = table("a,b\r\n\"one\r\ntwo\",1\r\n\r\n\"x \"\"y\"\", z\",2\r\n3,4");

    assertThat(table.next()).isTrue();
    assertThat(table.at().number()).isEqualTo(2);
    assertThat(table.text(0)).isEqualTo("one\r\ntwo");
    assertThat(table.next()).isTrue();
    assertThat(table.at().number()).isEqualTo(5);
    assertThat(table.text(0)).isEqualTo("x \"y\", z");
    assertThat(table.text(1)).isEqualTo("2");
    assertThat(table.ended()).isTrue();
    assertThat(table.next()).isTrue();
    assertThat(table.at().number()).isEqualTo(6);
    assertThat(table.ended()).isFalse();
    assertThat(table.next()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1090,1090",
    "1090.0,1090",
    "1090.,1090",
    "007,7",
    "999999999,999999999",
    "1090.5,-1",
    "1234567890,-1",
    "-1,-1",
    "1e3,-1",
    ".0,-1",
    "x,-1"
  })
  void readsWholeNumbersAlsoIfSavedAsFractions(String field, int number) {
    var table = table("a,b\n" + field + ",\n");
    table.next();

    assertThat(table.digits(0)).isEqualTo(number);
    if (number < 0) {
      assertThatThrownBy(() -> table.wholeNumber(0, "bad-id"))
          .isInstanceOf(BadRow.class)
          .hasMessage("bad-id");
    }
    assertThat(table.wholeNumber(1, "bad-id")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'1,2,3',wrong-number-of-fields",
        "'1',wrong-number-of-fields",
        "'\"pat (1\" sq)\",2',misplaced-quote"
      })
  void saysWhatIsWrongWithARow(String row, String reason) {
    var table = table("a,b\n" + row + "\n1,2\n");
    table.next();

    assertThatThrownBy(table::checkFields).isInstanceOf(BadRow.class).hasMessage(reason);
    assertThat(table.row()).isEqualTo(row);
    table.next();
    table.checkFields();
    assertThat(table.at().number()).isEqualTo(3);
  }

  @Test
  void aFileThatEndsInsideQuotesIsRefused() {
    var table = table("a,b\n1,2\n3,\"four\n5,6\n");
    table.next();

    assertThatThrownBy(table::next)
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("nothing was changed");
  }

  @Test
  void aQuoteWithoutEndDoesNotFillTheMemory() {
    var endless = "a\n\"" + "x".repeat(1_500_000);

    assertThatThrownBy(() -> table(endless).next())
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("line 2: longer than any row");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> table(""))
        .isInstanceOf(ImportRefused.class)
        .hasMessage("t.csv is empty.");
  }

  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll("rows") List<List<String>> rows) {
    var text =
        rows.stream()
            .map(row -> row.stream().map(CsvTableTest::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "a,b,c\n", "\n"));
    List<List<String>> read = new ArrayList<>();

    var table = new CsvTable("t.csv", inPieces(text));
    while (table.next()) {
      table.checkFields();
      read.add(List.of(table.text(0), table.text(1), table.text(2)));
    }

    assertThat(read).isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    var field = Arbitraries.strings().withChars("a\"\n\r, é½").ofMaxLength(12);
    return field.list().ofSize(3).list().ofMaxSize(20);
  }

  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }

  private static CsvTable table(String text) {
    return new CsvTable("t.csv", inPieces(text));
  }

  /** As a decompressor gives it: some bytes at a time. */
  private static InputStream inPieces(String text) {
    return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return super.read(bytes, offset, Math.min(length, 7));
      }
    };
  }
}
