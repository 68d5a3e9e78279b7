package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerumMagnesiumHighTest {

  private final AdvisoryRule rule = new SerumMagnesiumHigh(TABLES);

  @ParameterizedTest
  @CsvSource({
    "1.001, 1, WARNING",
    "1.23, 1, WARNING",
    "1.231, 3, CRITICAL",
    "3.30, 3, CRITICAL",
    "3.301, 4, CRITICAL"
  })
  void gradesHowHighItIs(String mmol, int grade, Severity severity) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.SERUM_HIGH);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.because()).containsEntry("ctcaeGrade", grade);
            });
  }

  @ParameterizedTest
  @CsvSource({"1.00", "0.99", "0.6"})
  void isSilentUpToTheUpperLimit(String mmol) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule)).isEmpty();
  }

  @Test
  void theLaboratorysOwnRangeDecides() {
    assertThat(aWomanOf(40).serumMagnesium("1.05", "0.70", "1.10").assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).serumMagnesium("0.97", "0.75", "0.95").assessedBy(rule)).hasSize(1);
  }

  @Test
  void theHighestOfTheNewestDayCountsEvenBesideALowOne() {
    var given = aWomanOf(40).serumMagnesium("1.3").serumMagnesium("0.6").serumMagnesium("1.1");

    assertThat(given.assessedBy(rule).getFirst().because())
        .containsEntry("mmolPerL", new BigDecimal("1.3"));
  }

  @Test
  void asksForTheKidneysWhenTheyAreNotKnown() {
    assertThat(aWomanOf(40).serumMagnesium("1.1").assessedBy(rule).getFirst().actions())
        .contains(AdvisedAction.MEASURE_KIDNEY_FUNCTION);
    assertThat(aWomanOf(40).serumMagnesium("1.1").egfr("75").assessedBy(rule).getFirst())
        .satisfies(
            finding -> {
              assertThat(finding.actions()).doesNotContain(AdvisedAction.MEASURE_KIDNEY_FUNCTION);
              assertThat(finding.because()).containsEntry("egfr", new BigDecimal("75"));
            });
  }

  @Test
  void namesTheProductsInUse() {
    var given = aWomanOf(40).lab("2601-3", "1.1", "mmol/L", TODAY).day().day(supplement("100"));

    assertThat(given.assessedBy(rule).getFirst().because())
        .containsEntry("products", List.of("magnesium tablet"))
        .containsEntry("timing", "with-product")
        .containsEntry("takenOn", TODAY);
  }

  @Test
  void isSilentWithoutAUsableResult() {
    assertThat(aWomanOf(40).day(supplement("900")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab("2601-3", "1.2", "mg/dL", TODAY).assessedBy(rule)).isEmpty();
  }
}
