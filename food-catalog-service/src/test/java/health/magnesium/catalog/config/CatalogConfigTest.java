package health.magnesium.catalog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogConfigTest {

  @Test
  void theDefaultsAreSafe() {
    var imports = SettingsForTests.with(Map.of()).imports();

    assertThat(imports.directory())
        .hasFileName("magnesium-catalog-imports-" + System.getProperty("user.name"));
    assertThat(imports.maxUnpackedBytes()).isEqualTo(20L << 30);
    assertThat(imports.maxRejectsKept()).isEqualTo(100_000);
    assertThat(imports.maxRetiredShare()).isEqualByComparingTo("0.2");
    assertThat(imports.maxDamagedShare()).isEqualByComparingTo("0.05");
    assertThat(imports.maxUploadBytes()).isEqualTo(2L << 30);
    assertThat(imports.keepFailedFor()).hasHours(24);
    assertThat(imports.releases()).isEmpty();
    assertThat(imports.downloads().hosts())
        .containsExactly("fdc.nal.usda.gov", "www.ars.usda.gov", "ciqual.anses.fr");
    assertThat(imports.downloads().requireChecksum()).isFalse();
  }

  @Test
  void aBadValueIsRefused() {
    assertThatThrownBy(
            () -> SettingsForTests.with(Map.of("catalog.imports.max-rejects-kept", "many")))
        .hasMessageContaining("max-rejects-kept");
  }
}
