package health.magnesium.catalog.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.config.SettingsForTests;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficialReleasesTest {

  private static final String OWN = "catalog.imports.releases.\"clinic-table\".";
  private static final Map<String, String> CLINIC_TABLE =
      Map.of(
          OWN + "url", "https://fdc.nal.usda.gov/clinic.zip",
          OWN + "publisher", "The clinic",
          OWN + "licence", "internal",
          OWN + "sha256", "a".repeat(64));

  @Test
  void everyReleaseOfTheListMayBeFetched() {
    var config = SettingsForTests.with(Map.of());
    var downloads = new Downloads(config);

    assertThat(new OfficialReleases(config).listReleases())
        .hasSize(8)
        .allSatisfy(
            release -> assertThatCode(() -> downloads.check(release)).doesNotThrowAnyException())
        .allSatisfy(release -> assertThat(release.urlVerified()).isFalse());
  }

  @Test
  void anOperatorAddsReleasesWithTheirChecksum() {
    var releases = new OfficialReleases(SettingsForTests.with(CLINIC_TABLE));

    assertThat(releases.find("clinic-table"))
        .hasValueSatisfying(release -> assertThat(release.sha256()).isEqualTo("a".repeat(64)));
    assertThat(releases.listReleases()).hasSize(9);
    assertThat(releases.find("no-such-release")).isEmpty();
  }

  @Test
  void aChecksumThatCannotBeOneStopsTheStart() {
    var wrong = new java.util.HashMap<>(CLINIC_TABLE);
    wrong.put(OWN + "sha256", "abc");

    assertThatThrownBy(() -> new OfficialReleases(SettingsForTests.with(wrong)))
        .hasMessageContaining("clinic-table")
        .hasMessageContaining("SHA-256");
  }
}
