package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerumMagnesiumLowTest {

  private final AdvisoryRule rule = new SerumMagnesiumLow(TABLES);

  @ParameterizedTest
  @CsvSource({
    "0.699, 1, WARNING",
    "0.5, 1, WARNING",
    "0.499, 2, CRITICAL",
    "0.4, 2, CRITICAL",
    "0.399, 3, CRITICAL",
    "0.3, 3, CRITICAL",
    "0.299, 4, CRITICAL"
  })
  void gradesHowLowItIs(String mmol, int grade, Severity severity) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.SERUM_LOW);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.because()).containsEntry("ctcaeGrade", grade);
            });
  }

  @ParameterizedTest
  @CsvSource({"0.70", "0.71", "0.95", "1.2"})
  void isSilentFromTheLowerLimitOn(String mmol) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule)).isEmpty();
  }

  @Test
  void theLaboratorysOwnRangeDecides() {
    assertThat(aWomanOf(40).serumMagnesium("0.72", "0.75", "0.95").assessedBy(rule)).hasSize(1);
    assertThat(aWomanOf(40).serumMagnesium("0.60", "0.58", "1.03").assessedBy(rule)).isEmpty();
  }

  @Test
  void namesValueInBothUnitsRangeAndAge() {
    var finding =
        aWomanOf(40)
            .lab("19123-9", "1.5", "mg/dL", TODAY.minusDays(30), "1.8", "2.3")
            .assessedBy(rule)
            .getFirst();

    assertThat(finding.because())
        .containsEntry("value", new BigDecimal("1.5"))
        .containsEntry("unit", "mg/dL")
        .containsEntry("mmolPerL", new BigDecimal("0.617"))
        .containsEntry("mgPerDl", new BigDecimal("1.5"))
        .containsEntry("rangeLowMmolPerL", new BigDecimal("0.741"))
        .containsEntry("rangeHighMmolPerL", new BigDecimal("0.946"))
        .containsEntry("rangeFrom", "laboratory-range")
        .containsEntry("takenOn", TODAY.minusDays(30))
        .containsEntry("ageDays", 30)
        .containsEntry("timing", "no-product-at-the-time");
  }

  @Test
  void theLowestOfTheNewestDayCounts() {
    var given = aWomanOf(40).serumMagnesium("0.9").serumMagnesium("0.65").serumMagnesium("0.68");

    assertThat(given.assessedBy(rule).getFirst().because())
        .containsEntry("mmolPerL", new BigDecimal("0.65"));
  }

  @Test
  void anOlderLowResultThatWasRepeatedDoesNotCount() {
    var given =
        aWomanOf(40).lab("2601-3", "0.6", "mmol/L", TODAY.minusDays(1)).serumMagnesium("0.8");

    assertThat(given.assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWithoutAUsableResultWhateverIsEatenOrTaken() {
    assertThat(aWomanOf(40).days(7, food("50"), supplement("10")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab("2601-3", "0.6", "mg/dL", TODAY).assessedBy(rule)).isEmpty();
  }

  @Test
  void standsBeforeEveryFindingAboutIntake() {
    var findings =
        new AdvisoryRules(TABLES)
            .assess(
                aWomanOf(40)
                    .serumMagnesium("0.65")
                    .days(7, food("50"), supplement("10"))
                    .day(supplement("900"))
                    .situation());

    assertThat(findings)
        .extracting(Finding::code)
        .startsWith(FindingCode.RENAL_UNKNOWN, FindingCode.SERUM_LOW, FindingCode.UL_EXCEEDED)
        .contains(FindingCode.LOW_INTAKE_LIKELY);
  }
}
