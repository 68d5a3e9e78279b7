package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerumMagnesiumInRangeTest {

  private final AdvisoryRule rule = new SerumMagnesiumInRange(TABLES);

  @ParameterizedTest
  @CsvSource({
    "0.70, possibly-low",
    "0.849, possibly-low",
    "0.85, in-range",
    "0.851, in-range",
    "1.00, in-range"
  })
  void saysThatANormalValueDoesNotExclude(String mmol, String variant) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.SERUM_NORMAL_DOES_NOT_EXCLUDE);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.variant()).isEqualTo(variant);
              assertThat(finding.actions()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({"0.699", "1.001"})
  void isSilentOutsideTheRange(String mmol) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule)).isEmpty();
  }

  @Test
  void neverCancelsALowIntake() {
    var given = aWomanOf(40).serumMagnesium("0.9").days(7, food("100"));

    assertThat(given.assessedBy(rule).getFirst().because()).containsEntry("intakeLikelyLow", true);
    assertThat(given.assessedBy(new IntakeLikelyLow())).hasSize(1);
  }

  @Test
  void oneResultOutsideTheRangeOnThatDayIsEnoughForSilence() {
    assertThat(aWomanOf(40).serumMagnesium("0.9").serumMagnesium("0.65").assessedBy(rule))
        .isEmpty();
  }

  @Test
  void isSilentWithoutAUsableResult() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).lab("2601-3", "0.9", "mg/dL", TODAY).assessedBy(rule)).isEmpty();
  }
}
