package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Sex;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdequateIntakeOnlyTest {

  private final AdvisoryRule rule = new AdequateIntakeOnly();

  @ParameterizedTest
  @CsvSource({"5, false, 30", "6, true, 30", "7, false, 75", "11, false, 75"})
  void speaksOfInfants(int months, boolean ambiguous, BigDecimal ai) {
    assertThat(anInfantOf(months).day(food("10")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("aiMg", ai)
                    .containsEntry("ambiguousBoundary", ambiguous));
  }

  @Test
  void speaksWithoutADayToo() {
    assertThat(anInfantOf(5).assessedBy(rule).getFirst().because()).containsEntry("meanMg", null);
  }

  @Test
  void isSilentFromTwelveMonthsOn() {
    assertThat(anInfantOf(12).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "eu-efsa-2015, 300",
    "nordic-nnr-2023, 300",
    "norway-vkm-2016, 300",
    "dach-2021, 300"
  })
  void speaksOfAdultsWhereNoRequirementIsPublished(String authority, BigDecimal ai) {
    assertThat(aWomanOf(40).under(authority).day(food("400")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.because()).containsEntry("aiMg", ai);
              assertThat(finding.variant()).isEqualTo("one");
              assertThat(finding.evidence()).doesNotContain("iom-1997-reference-values");
            });
  }

  @Test
  void namesNoAmountWhereTheSexesDiffer() {
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(40)).under("eu-efsa-2015").assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.variant()).isEqualTo("by-sex"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk-coma-1991", "anz-nrv-2006", "japan-2020", "who-fao-2004"})
  void isSilentAboutAdultsWithARequirementOrARecommendation(String authority) {
    assertThat(aWomanOf(40).under(authority).assessedBy(rule)).isEmpty();
  }
}
