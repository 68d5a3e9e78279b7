package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflammationContextTest {

  private static final String HS_CRP = "30522-7";
  private static final String CRP = "1988-5";
  private static final String IL_6 = "26881-3";
  private static final String TNF_ALPHA = "3074-2";

  private final AdvisoryRule rule = new InflammationContext(TABLES);

  private static Given hsCrp(String mgPerL) {
    return aWomanOf(40).lab(HS_CRP, mgPerL, "mg/L", TODAY);
  }

  @ParameterizedTest
  @CsvSource({"2.99, 0", "3, 1", "3.01, 1", "10, 1", "10.01, 0"})
  void speaksFromThreeToTenMilligramsPerLitre(String mgPerL, int findings) {
    assertThat(hsCrp(mgPerL).assessedBy(rule)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"30522-7, high-sensitivity", "71426-1, high-sensitivity", "1988-5, standard"})
  void tellsWhichTestItWas(String loinc, String variant) {
    assertThat(aWomanOf(40).lab(loinc, "5", "mg/L", TODAY).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.variant()).isEqualTo(variant));
  }

  @ParameterizedTest
  @CsvSource({"26881-3, 5.4, 5.3, 1", "26881-3, 5.3, 5.3, 0", "3074-2, 7.3, 7.2, 1"})
  void speaksOfAMarkerAboveItsOwnRange(String loinc, String value, String high, int findings) {
    assertThat(aWomanOf(40).lab(loinc, value, "pg/mL", TODAY, null, high).assessedBy(rule))
        .hasSize(findings)
        .allSatisfy(finding -> assertThat(finding.variant()).isEqualTo("own-range"));
  }

  @Test
  void speaksOfACrpAboveItsOwnRangeBelowTheGeneralLevel() {
    assertThat(aWomanOf(40).lab(CRP, "2.5", "mg/L", TODAY, null, "2").assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.variant()).isEqualTo("own-range"));
    assertThat(aWomanOf(40).lab(CRP, "2", "mg/L", TODAY, null, "2").assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab(CRP, "1.9", "mg/L", TODAY, null, "2").assessedBy(rule)).isEmpty();
  }

  @Test
  void interleukinAndTnfWithoutTheirLaboratorysRangeSayNothing() {
    assertThat(
            aWomanOf(40)
                .lab(IL_6, "500", "pg/mL", TODAY)
                .lab(TNF_ALPHA, "500", "pg/mL", TODAY, "0", null)
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void aCrpOfAnAcuteProcessSilencesTheOtherMarkersToo() {
    assertThat(hsCrp("10.01").lab(IL_6, "9", "pg/mL", TODAY, null, "5").assessedBy(rule)).isEmpty();
  }

  @Test
  void theNewestCrpOfEitherTestCountsAndOfOneDayTheHighest() {
    assertThat(hsCrp("1").lab(CRP, "8", "mg/L", TODAY.minusDays(1)).assessedBy(rule)).isEmpty();
    assertThat(hsCrp("1").lab(CRP, "8", "mg/L", TODAY).assessedBy(rule)).hasSize(1);
    assertThat(
            aWomanOf(40)
                .lab(CRP, "8", "mg/L", TODAY)
                .lab(HS_CRP, "1", "mg/L", TODAY)
                .assessedBy(rule))
        .hasSize(1);
  }

  /** 0.5 mg/dL is 5 mg/L; read as mg/L it would say nothing. 5 mg/dL would say the same as 50. */
  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "0.3, 0.3", "0.9, 0.9"})
  void namesTheOtherReadingWhenTheUnitDecides(String mgPerDl, BigDecimal other) {
    assertThat(aWomanOf(40).lab(CRP, mgPerDl, "mg/dL", TODAY).assessedBy(rule).getFirst())
        .satisfies(
            finding -> {
              assertThat(finding.because()).containsEntry("mgPerLIfUnitIsWrong", other);
              assertThat(finding.actions()).containsExactly(AdvisedAction.CORRECT_LAB_RESULT);
            });
    assertThat(hsCrp("5").assessedBy(rule).getFirst())
        .satisfies(
            finding -> {
              assertThat(finding.because()).containsEntry("mgPerLIfUnitIsWrong", null);
              assertThat(finding.actions()).isEmpty();
            });
  }

  @Test
  void isSilentWithoutAUsableResultWhateverIsEaten() {
    assertThat(aWomanOf(40).days(7, food("50")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab(CRP, "-5", "mg/L", TODAY).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab(CRP, "5", "mg/L", TODAY.plusDays(1)).assessedBy(rule)).isEmpty();
  }

  @Test
  void everyStudyOfTheReferenceIsEvidence() {
    assertThat(hsCrp("5").assessedBy(rule).getFirst().evidence())
        .contains(
            "crp-surveys",
            "crp-trials-2017",
            "crp-trials-2018",
            "crp-trials-2022",
            "crp-trial-2014",
            "inflammation-mechanism",
            "inflammation-no-claim");
  }

  @Test
  void promisesNothingAndNamesNoCause() {
    var findings =
        Stream.of(
                hsCrp("5"),
                aWomanOf(40).lab(CRP, "5", "mg/L", TODAY),
                aWomanOf(40).lab(IL_6, "9", "pg/mL", TODAY, null, "5"))
            .flatMap(given -> given.assessedBy(rule).stream())
            .toList();
    var texts = FindingTexts.in(Locale.ENGLISH);

    assertThat(findings).hasSize(3);
    assertThat(findings)
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
        .map(texts::of)
        .allSatisfy(
            view ->
                assertThat(List.of(view.title(), view.detail(), view.plain()))
                    .allSatisfy(
                        text ->
                            assertThat(text)
                                .doesNotContainIgnoringCase("because of magnesium")
                                .doesNotContainIgnoringCase("reduce")
                                .doesNotContainIgnoringCase("lowers")
                                .doesNotContainIgnoringCase("prevent")
                                .doesNotContainIgnoringCase("treat")
                                .doesNotContainIgnoringCase("deficien")));
    assertThat(texts.sentence("INFLAMMATION_CONTEXT.standard.plain", Map.of()))
        .contains("tend to have lower CRP in surveys; trials are mixed");
  }
}
