package health.magnesium.catalog.formats.canada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.foods.FoodId;
import health.magnesium.catalog.formats.ReadingForTests;
import health.magnesium.catalog.formats.RejectedRow;
import health.magnesium.catalog.releases.StagedFood;
import health.magnesium.testsupport.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The publisher's 17 real tables. */
class NvscfFilesTest {

  private static final int FOODS_WITH_A_MAGNESIUM_COLUMN = 1024;
  private static final int EGGS_AND_FISH = 72;

  @Test
  void theCountsAreThoseOfThePublishersFiles() throws IOException {
    var data = SharedData.directory();
    assumeTrue(
        data.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    Map<String, byte[]> tables = new LinkedHashMap<>();
    try (var files = Files.list(data.get().resolve("canada-nvscf-2008"))) {
      for (var file : files.sorted().toList()) {
        tables.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }

    var read = ReadingForTests.ofZip(new NvscfFormat(), tables);

    var magnesium =
        read.release().values.stream()
            .map(value -> value.value())
            .filter(value -> value.nutrient() == Nutrient.MAGNESIUM_MG)
            .toList();
    assertThat(read.notices()).hasSize(17);
    assertThat(read.release().foods)
        .hasSize(FOODS_WITH_A_MAGNESIUM_COLUMN + EGGS_AND_FISH)
        .extracting(StagedFood::foodId)
        .doesNotHaveDuplicates()
        .allMatch(FoodId::isWellFormed);
    assertThat(magnesium.stream().filter(value -> value.amount() != null)).hasSize(968);
    assertThat(magnesium.stream().filter(value -> value.content().kind().equals("trace")))
        .hasSize(31);
    assertThat(FOODS_WITH_A_MAGNESIUM_COLUMN - magnesium.size()).isEqualTo(25);
    assertThat(read.release().portions).hasSameSizeAs(read.release().foods);
    assertThat(read.skipped())
        .isEqualTo(Map.of("magnesium-not-in-the-table", 72L, "section", 80L, "units", 16L));
    assertThat(read.rejected())
        .hasSize(3)
        .extracting(RejectedRow::reason)
        .containsOnly("measure-without-weight");
  }
}
