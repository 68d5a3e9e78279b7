package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabSlipTest {

  private final ReferenceTables tables = ReferenceTables.load();

  private LabTest test(String loinc) {
    return tables.findLabTest(loinc).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2601-3, 20, mmol/L, TEN_TIMES_TOO_HIGH, 2.0, mmol/L",
    "2601-3, 0.02, mmol/L, TEN_TIMES_TOO_LOW, 0.2, mmol/L",
    "19123-9, 21, mg/dL, TEN_TIMES_TOO_HIGH, 2.1, mg/dL",
    "2601-3, 0.2, mg/dL, WRONG_UNIT, 0.2, mmol/L",
    "2601-3, 18, mg/dL, WRONG_CODE, 18, mg/dL",
    "2160-0, 80, umol/L, WRONG_CODE, 80, umol/L",
    "98979-8, 900, mL/min/{1.73_m2}, TEN_TIMES_TOO_HIGH, 90.0, mL/min/{1.73_m2}",
    "1988-5, 1500, mg/L, TEN_TIMES_TOO_HIGH, 150.0, mg/L",
    "1988-5, 500, mg/dL, WRONG_UNIT, 500, mg/L"
  })
  void isNamedWhenOneOtherReadingIsPlausible(
      String loinc,
      BigDecimal value,
      String unit,
      LabSlip.Kind kind,
      BigDecimal likelyValue,
      String likelyUnit) {
    assertThat(test(loinc).likelySlip(value, unit))
        .contains(new LabSlip(kind, likelyValue, likelyUnit));
  }

  /**
   * Among them the public sample of 2601-3 with 1.2 mg/dL: high in one reading, low in the other.
   */
  @ParameterizedTest
  @CsvSource({
    "2601-3, 1.2, mg/dL",
    "2601-3, 8.5, mmol/L",
    "19123-9, 0.85, mmol/L",
    "98979-8, 28, mL/min/{1.73_m2}",
    "98979-8, 9000, mL/min/{1.73_m2}",
    "1988-5, -3, mg/L",
    "2601-3, 0, mmol/L"
  })
  void isNotNamedOtherwise(String loinc, BigDecimal value, String unit) {
    assertThat(test(loinc).likelySlip(value, unit)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1988-5, 0.5, mg/dL, 0.5", "19123-9, 0.85, mg/dL, 0.85"})
  void readsTheNumberInTheUnitItIsConfusedWith(
      String loinc, BigDecimal value, String unit, BigDecimal baseValue) {
    assertThat(test(loinc).inConfusedUnit(value, unit)).contains(baseValue);
  }

  @Test
  void mostUnitsAreConfusedWithNone() {
    assertThat(test("1988-5").inConfusedUnit(BigDecimal.TEN, "mg/L")).isEmpty();
    assertThat(test("1988-5").inConfusedUnit(BigDecimal.TEN, "kg")).isEmpty();
  }
}
