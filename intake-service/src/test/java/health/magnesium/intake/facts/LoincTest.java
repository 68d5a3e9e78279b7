package health.magnesium.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoincTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19123-9", "2601-3", "26746-8", "24447-5", "19124-7", "74696-6", "73573-8", "1988-5",
        "30522-7", "71426-1", "26881-3", "3074-2", "98979-8", "98980-6", "62238-1", "33914-3",
        "48642-3", "2160-0", "14682-9", "2823-3", "17861-6", "1751-7", "2777-1", "2345-7", "81005-1"
      })
  void acceptsPublishedCodes(String code) {
    assertThat(Loinc.isValid(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"19123-8", "2601-4", "2610-3", "26013", "-3", "2601-", "a601-3", "12345678-1", ""})
  void refusesOtherTexts(String code) {
    assertThat(Loinc.isValid(code)).isFalse();
  }

  @Test
  void knowsUnitsOfValidCodesOnly() {
    assertThat(LabTests.all()).extracting(LabTest::loinc).allMatch(Loinc::isValid);
  }
}
