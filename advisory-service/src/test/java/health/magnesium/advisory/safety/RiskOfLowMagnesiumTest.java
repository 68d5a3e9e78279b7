package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskOfLowMagnesiumTest {

  private final AdvisoryRule rule = new RiskOfLowMagnesium(TABLES);

  @ParameterizedTest
  @CsvSource({
    "K50.90, crohn, risk",
    "K90.0, coeliac, risk",
    "K91.2, malabsorption, risk",
    "Z98.84, malabsorption, risk",
    "K90.9, malabsorption, risk",
    "K52.9, chronic-diarrhoea, risk",
    "K59.1, chronic-diarrhoea, risk",
    "Z93.2, ileostomy, risk",
    "E11.9, type-2-diabetes, risk",
    "F10.20, alcohol-dependence, risk",
    "E83.42, hypomagnesaemia, check-magnesium",
    "E87.6, hypokalaemia, check-magnesium",
    "E83.51, hypocalcaemia, check-magnesium",
    "E26.81, inherited-salt-loss, specialist-only",
    "N15.8, inherited-salt-loss, specialist-only"
  })
  void speaksOfEveryDiagnosisOfTheReference(String icd10, String group, String variant) {
    assertThat(aWomanOf(40).icd10(icd10).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo(variant);
              assertThat(finding.severity())
                  .isEqualTo(variant.equals("risk") ? Severity.INFO : Severity.WARNING);
              assertThat(finding.because()).containsEntry("groups", List.of(group));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"34000006", "396331005", "44054006", "66590003"})
  void readsSnomedToo(String snomed) {
    assertThat(aWomanOf(40).snomed(snomed).assessedBy(rule))
        .singleElement()
        .extracting(Finding::variant)
        .isEqualTo("risk");
  }

  @Test
  void olderAgeBeginsWithTheBirthday() {
    assertThat(aWomanOf(64).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(65).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.because()).containsEntry("groups", List.of("older-age")));
  }

  @Test
  void eachKindIsOneFindingWithAllItsGroups() {
    var findings =
        aWomanOf(70).icd10("E11.9").icd10("K50.0").icd10("E87.6").icd10("E26.81").assessedBy(rule);

    assertThat(findings)
        .extracting(Finding::variant)
        .containsExactly("risk", "check-magnesium", "specialist-only");
    assertThat(findings.getFirst().because())
        .containsEntry("groups", List.of("crohn", "type-2-diabetes", "older-age"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"E10.9", "F10.10", "K90.01", "I10", "N18.4"})
  void isSilentForOtherDiagnoses(String icd10) {
    assertThat(aWomanOf(40).icd10(icd10).assessedBy(rule)).isEmpty();
  }

  @Test
  void neverSpeaksOfDeficiency() {
    var texts = FindingTexts.in(Locale.ENGLISH);

    assertThat(aWomanOf(70).icd10("K50.0").assessedBy(rule))
        .map(texts::of)
        .allSatisfy(
            view ->
                assertThat(view.detail() + view.plain())
                    .containsIgnoringCase("low")
                    .doesNotContainIgnoringCase("deficien"));
  }
}
