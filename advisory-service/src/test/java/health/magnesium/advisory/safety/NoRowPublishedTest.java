package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoRowPublishedTest {

  private final AdvisoryRule rule = new NoRowPublished();

  @ParameterizedTest
  @CsvSource({
    "PREGNANT, 13, 1", "PREGNANT, 14, 0", "PREGNANT, 50, 0", "PREGNANT, 51, 1",
    "LACTATING, 13, 1", "LACTATING, 14, 0", "LACTATING, 50, 0", "LACTATING, 51, 1",
    "NONE, 13, 0", "NONE, 51, 0"
  })
  void speaksOutsideThePrintedAges(LifeStage stage, int years, int findings) {
    assertThat(aWomanOf(years).who(stage).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void namesTheRowThatStandsIn() {
    assertThat(aWomanOf(52).who(LifeStage.PREGNANT).assessedBy(rule).getFirst().because())
        .containsEntry("rowUsed", "pregnant 31-50")
        .containsEntry("policies", List.of("above-published-ages"));
  }

  @Test
  void flagsPregnantAndLactating() {
    assertThat(
            aWomanOf(30)
                .who(LifeStage.PREGNANT_AND_LACTATING)
                .assessedBy(rule)
                .getFirst()
                .because())
        .containsEntry("rowUsed", "pregnant 19-30")
        .containsEntry("policies", List.of("pregnant-and-lactating"));
  }

  @Test
  void isSilentAboutTheInfantBoundaryAndUnknownSex() {
    assertThat(anInfantOf(6).assessedBy(rule)).isEmpty();
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(40)).assessedBy(rule)).isEmpty();
  }

  @Test
  void saysThatNothingStandsInBelowThePrintedAges() {
    assertThat(anInfantOf(6).under("eu-efsa-2015").assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("none");
              assertThat(finding.because()).containsEntry("policies", List.of("no-row"));
            });
    assertThat(anInfantOf(7).under("eu-efsa-2015").assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "norway-vkm-2016, 2, ",
    "norway-vkm-2016, 3, range-only",
    "norway-vkm-2016, 9, range-only",
    "norway-vkm-2016, 10, ",
    "japan-2020, 17, per-kilogram",
    "japan-2020, 18, ",
    "dach-2021, 40, not-published",
    "uk-coma-1991, 17, not-published",
    "uk-coma-1991, 18, ",
    "eu-efsa-2015, 3, ",
    "anz-nrv-2006, 0, "
  })
  void speaksOfAnUpperLevelThatIsNoNumber(String authority, int years, @Nullable String reason) {
    var findings = aWomanOf(years).under(authority).assessedBy(rule);

    assertThat(findings)
        .extracting(finding -> finding.because().get("reason"))
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }
}
