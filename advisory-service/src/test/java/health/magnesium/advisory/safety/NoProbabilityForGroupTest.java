package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProbabilityForGroupTest {

  private final AdvisoryRule rule = new NoProbabilityForGroup();

  @ParameterizedTest
  @CsvSource({"0, 1", "11, 1", "12, 1", "47, 1", "48, 0"})
  void speaksBelowFourYears(int months, int findings) {
    assertThat(anInfantOf(months).day(food("90")).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void speaksOfToddlersOfUnknownSex() {
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(2)).assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentAboutAdults() {
    assertThat(aWomanOf(40).day(food("90")).assessedBy(rule)).isEmpty();
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(40)).assessedBy(rule)).isEmpty();
  }

  @Test
  void saysThatOnlyARecommendationIsPublished() {
    assertThat(aWomanOf(40).under("who-fao-2004").day(food("400")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("reason", "recommendation-only")
                    .containsEntry("recommendationMg", new BigDecimal("220")));
  }

  @Test
  void speaksOfLactationInTheUnitedKingdomOnly() {
    assertThat(aWomanOf(30).who(LifeStage.LACTATING).under("uk-coma-1991").assessedBy(rule))
        .hasSize(1);
    assertThat(aWomanOf(30).who(LifeStage.LACTATING).under("anz-nrv-2006").assessedBy(rule))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, by-feeding", "6, by-feeding", "7, recommendation-only"})
  void choosesNoWayOfFeeding(int months, String reason) {
    assertThat(anInfantOf(months).under("who-fao-2004").day(food("30")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.because()).containsEntry("reason", reason));
  }

  @Test
  void showsBothWaysOfFeeding() {
    assertThat(anInfantOf(3).under("who-fao-2004").assessedBy(rule).getFirst().because())
        .containsEntry("breastMilkMg", new BigDecimal("26"))
        .containsEntry("formulaMg", new BigDecimal("36"));
  }
}
