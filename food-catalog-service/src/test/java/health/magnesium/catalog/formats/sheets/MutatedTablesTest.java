package health.magnesium.catalog.formats.sheets;

import static health.magnesium.catalog.formats.sheets.WorkbooksForTests.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import health.magnesium.catalog.foods.FoodId;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.formats.canada.NvscfFormat;
import health.magnesium.catalog.formats.ciqual.CiqualFormat;
import health.magnesium.catalog.formats.fndds.FnddsFormat;
import health.magnesium.catalog.releases.RecordedRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with bytes changed, cut out and doubled: read as far as they make sense, or refused. */
class MutatedTablesTest {

  private static final int FILES = 400;
  private static final long SEED = 20260101;

  @TempDir Path folder;

  static Stream<Arguments> files() {
    var fndds =
        new Object[][] {
          row("FNDDS\n2021-2023 Food and Nutrient Database for Dietary Studies"),
          row("Food code", "Main food description", "WWEIA Category description", "Magnesium (mg)"),
          row(11111000, "Milk, whole", "Milk, whole", 12),
          row(42101130, "Almonds, unsalted", "Nuts", 271)
        };
    var ciqual =
        new Object[][] {
          row("alim_code", "alim_nom_eng", "Magnesium (mg/100g)"),
          row(15000, "Almond", "270"),
          row(18010, "Lemonade", "< 0,58")
        };
    var canada =
        """
        "Nutrient Value of Some Common Foods, 2008 edition",,,
        SNACKS,,,
        Food name,Measure,Weight ,Magnesium
        ,,g,mg
        "Popcorn, plain",250mL,8,11
        Pretzels,10,30,tr
        """;
    return Stream.of(
        Arguments.of(new FnddsFormat(), WorkbooksForTests.xlsx(fndds)),
        Arguments.of(new CiqualFormat(), WorkbooksForTests.xls(ciqual)),
        Arguments.of(new NvscfFormat(), canada.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void areReadOrRefusedInTime(PublishedFormat format, byte[] original) {
    var random = new Random(SEED);
    for (int number = 0; number < FILES; number++) {
      var mutated = mutated(original, random);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readOrRefused(format, mutated));
    }
  }

  private void readOrRefused(PublishedFormat format, byte[] bytes) throws IOException {
    var file = folder.resolve("upload");
    Files.write(file, bytes);
    var sink = new RecordedRelease();
    try (var files = PublishedFiles.open(file, "upload", 1 << 24)) {
      var release = format.recognise(files);
      if (release.isPresent()) {
        release.get().read(sink, new ReadingLog(row -> {}, () -> {}));
      }
    } catch (ImportRefused refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
    assertThat(sink.foods)
        .allSatisfy(
            food -> {
              assertThat(FoodId.isWellFormed(food.foodId())).isTrue();
              assertThat(food.name()).isNotBlank().doesNotContain("\u0000");
            });
  }

  private static byte[] mutated(byte[] original, Random random) {
    var bytes = original.clone();
    int changes = 1 + random.nextInt(8);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = ",;\"\n-<0 ".getBytes(StandardCharsets.US_ASCII)[random.nextInt(8)];
        default -> {
          int length = Math.min(random.nextInt(64), bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
        }
      }
    }
    return bytes;
  }
}
