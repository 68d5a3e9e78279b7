package health.magnesium.catalog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogConfigTest {

  @Test
  void theDefaultsAreSafe() {
    var imports = read(Map.of()).imports();

    assertThat(imports.directory())
        .hasFileName("magnesium-catalog-imports-" + System.getProperty("user.name"));
    assertThat(imports.maxUnpackedBytes()).isEqualTo(20L << 30);
    assertThat(imports.maxRejectsKept()).isEqualTo(100_000);
    assertThat(imports.maxRetiredShare()).isEqualByComparingTo("0.2");
    assertThat(imports.maxDamagedShare()).isEqualByComparingTo("0.05");
  }

  @Test
  void aBadValueIsRefused() {
    assertThatThrownBy(() -> read(Map.of("catalog.imports.max-rejects-kept", "many")))
        .hasMessageContaining("max-rejects-kept");
  }

  private static CatalogConfig read(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addSystemSources()
        .addDefaultInterceptors()
        .withMapping(CatalogConfig.class)
        .withDefaultValues(settings)
        .build()
        .getConfigMapping(CatalogConfig.class);
  }
}
