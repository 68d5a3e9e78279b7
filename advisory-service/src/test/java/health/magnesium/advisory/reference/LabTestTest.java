package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.reference.LabTest.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabTestTest {

  private final ReferenceTables tables = ReferenceTables.load();

  private Reading read(String loinc, String value, String unit) {
    return tables.findLabTest(loinc).orElseThrow().read(new BigDecimal(value), unit);
  }

  @ParameterizedTest
  @CsvSource({
    "2601-3, 0.85, mmol/L, 0.85",
    "2601-3, 1.7, meq/L, 0.85",
    "2601-3, 850, umol/L, 0.85",
    "19123-9, 2.0, mg/dL, 0.822876",
    "19123-9, 20, mg/L, 0.822876",
    "98979-8, 28, mL/min/{1.73_m2}, 28",
    "98979-8, 0.5, mL/s/{1.73_m2}, 30",
    "1988-5, 0.5, mg/dL, 5",
    "30522-7, 5, mg/L, 5"
  })
  void convertsToTheBaseUnit(String loinc, String value, String unit, BigDecimal expected) {
    assertThat(read(loinc, value, unit))
        .isInstanceOfSatisfying(
            Reading.Usable.class,
            usable -> assertThat(usable.value()).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2601-3, 1.2, mg/dL",
    "19123-9, 0.85, mmol/L",
    "98979-8, 28, mL/min",
    "2160-0, 80, umol/L"
  })
  void refusesAUnitOfAnotherProperty(String loinc, String value, String unit) {
    assertThat(read(loinc, value, unit)).isEqualTo(new Reading.WrongProperty());
  }

  @ParameterizedTest
  @CsvSource({
    "2601-3, 0.85, kg",
    "98979-8, 28, mg/dL",
    "2601-3, 0.85, MMOL/L",
    "1988-5, 3, mmol/L"
  })
  void knowsUnitsThatCannotBelong(String loinc, String value, String unit) {
    assertThat(read(loinc, value, unit)).isEqualTo(new Reading.ImpossibleUnit());
  }

  @ParameterizedTest
  @CsvSource({
    "2601-3, 0.09, false", "2601-3, 0.1, true", "2601-3, 8, true", "2601-3, 8.01, false",
    "98979-8, 0.9, false", "98979-8, 1, true", "98979-8, 250, true", "98979-8, 251, false",
    "1988-5, -1, false"
  })
  void judgesPlausibilityAtItsLimits(String loinc, String value, boolean plausible) {
    var unit =
        tables.findLabTest(loinc).orElseThrow().units().stream()
            .filter(known -> known.factor().compareTo(BigDecimal.ONE) == 0)
            .filter(known -> !known.property().equals("rate"))
            .findFirst()
            .orElseThrow();

    assertThat(read(loinc, value, unit.code()) instanceof Reading.Usable).isEqualTo(plausible);
  }

  @Test
  void everyLoincCodeHasItsCheckDigit() throws IOException {
    var codes =
        Files.readAllLines(Path.of("src/main/resources/reference/lab-tests.csv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();

    assertThat(codes).hasSizeGreaterThan(20).allSatisfy(code -> assertThat(luhn(code)).isZero());
  }

  /** Luhn modulo 10 over the number part with its check digit. */
  private static int luhn(String code) {
    var digits = new StringBuilder(code.replace("-", "")).reverse().toString();
    var sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(i) - '0';
      var weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10;
  }
}
