package health.magnesium.catalog.formats.ciqual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.ReadingForTests;
import health.magnesium.testsupport.SharedData;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The publisher's real workbook, and the same cells as text. */
class CiqualFilesTest {

  @Test
  void theWorkbookAndItsCellsAsTextAreTheSame() throws IOException {
    var data = SharedData.directory();
    assumeTrue(
        data.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    var folder = data.get().resolve("france-ciqual-2020");
    var workbook = "Table Ciqual 2020_ENG_2020 07 07.xls";
    var cells = "ciqual-2020-eng-cells.csv.gz";

    var read = ReadingForTests.ofUpload(new CiqualFormat(), folder.resolve(workbook), workbook);
    var same = ReadingForTests.ofUpload(new CiqualFormat(), folder.resolve(cells), cells);

    assertThat(same.release().foods).isEqualTo(read.release().foods);
    assertThat(same.release().values)
        .extracting(value -> value.foodId() + value.value())
        .isEqualTo(
            read.release().values.stream().map(value -> value.foodId() + value.value()).toList());
    var magnesium =
        read.release().values.stream()
            .map(value -> value.value())
            .filter(value -> value.nutrient() == Nutrient.MAGNESIUM_MG)
            .toList();
    assertThat(read.rowsRead()).isEqualTo(3186);
    assertThat(read.release().foods).hasSize(3185);
    assertThat(magnesium.stream().filter(value -> value.amount() != null)).hasSize(2447);
    assertThat(magnesium.stream().filter(value -> value.content().kind().equals("below-limit")))
        .hasSize(15);
    assertThat(magnesium).hasSize(2447 + 15);
    assertThat(
            magnesium.stream()
                .map(value -> value.amount())
                .filter(amount -> amount != null && amount.signum() == 0))
        .hasSize(48);
    assertThat(read.skipped()).isEqualTo(Map.of("empty-duplicate-row", 1L));
    assertThat(read.rejected()).isEmpty();
  }
}
