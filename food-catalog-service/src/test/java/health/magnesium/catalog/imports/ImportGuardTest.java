package health.magnesium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.config.SettingsForTests;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.releases.ReleaseChange;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportGuardTest {

  private final ImportGuard guard = new ImportGuard(SettingsForTests.with(Map.of()).imports());

  @ParameterizedTest
  @CsvSource({"0,1000,false", "199,801,false", "200,800,false", "201,799,true", "20,60,false"})
  void aFileThatLacksMoreThanAFifthIsOnlyAPart(int missing, int present, boolean part) {
    assertThat(guard.isOnlyAPart(change(present, missing, 0))).isEqualTo(part);
  }

  @Test
  void afewFoodsMayLoseTheirValue() {
    assertThatCode(() -> guard.checkValues(change(1000, 0, 50))).doesNotThrowAnyException();
    assertThatCode(() -> guard.checkValues(change(99, 0, 99))).doesNotThrowAnyException();
  }

  @Test
  void manyFoodsThatLoseTheirValueMeanADamagedFile() {
    assertThatThrownBy(() -> guard.checkValues(change(1000, 0, 51)))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("51 of 1000 foods would lose their magnesium value");
  }

  private static ReleaseChange change(int unchanged, int retired, int lost) {
    return new ReleaseChange(0, 0, unchanged, 0, 0, retired, 0, 0, lost);
  }
}
