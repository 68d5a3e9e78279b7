package health.magnesium.catalog.formats.fndds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.ReadingForTests;
import health.magnesium.testsupport.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The publisher's real workbooks. */
class FnddsFilesTest {

  @Test
  void theCountsAreThoseOfThePublishersFiles() throws IOException {
    var data = SharedData.directory();
    assumeTrue(
        data.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    Map<String, byte[]> workbooks = new LinkedHashMap<>();
    try (var files = Files.list(data.get().resolve("usda-fndds-2021-2023-xlsx"))) {
      for (var file : files.sorted().toList()) {
        workbooks.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }

    var read = ReadingForTests.ofZip(new FnddsFormat(), workbooks);

    var magnesium =
        read.release().values.stream()
            .map(value -> value.value())
            .filter(value -> value.nutrient() == Nutrient.MAGNESIUM_MG)
            .toList();
    assertThat(read.release().foods).hasSize(5432);
    assertThat(magnesium).hasSize(5431);
    assertThat(magnesium).extracting(value -> value.content().kind()).containsOnly("measured");
    assertThat(
            magnesium.stream()
                .map(value -> value.amount())
                .filter(amount -> amount != null && amount.signum() == 0))
        .hasSize(109);
    assertThat(read.release().valuesOf("fndds-11000000")).isEmpty();
    assertThat(read.release().portions).hasSize(22_046 - 1 - 5_325 - 2);
    assertThat(read.skipped())
        .isEqualTo(Map.of("quantity-not-specified", 5_327L, "portion-without-weight", 1L));
    assertThat(read.rejected()).isEmpty();
  }
}
