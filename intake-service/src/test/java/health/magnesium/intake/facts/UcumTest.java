package health.magnesium.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UcumTest {

  /** What laboratories write and UCUM does not. */
  private static final Set<String> TOLERATED = Set.of("mEq/L", "mL/min/1.73m2", "mL/min/1.73_m2");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mmol/L",
        "meq/L",
        "mg/dL",
        "mg/(24.h)",
        "mL/min/{1.73_m2}",
        "10*3/uL",
        "%",
        "[IU]/L",
        "1",
        "{INR}",
        "mm[Hg]",
        "g.m-2"
      })
  void acceptsUnits(String unit) {
    assertThat(Ucum.isValid(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bananas", "mmol//L", "mg/", "MMOL/L", "(mg/L", "mg./L", "mEq/L", "mmol/l)", "IU/L", "()"
      })
  void refusesOtherTexts(String unit) {
    assertThat(Ucum.isValid(unit)).isFalse();
  }

  @Property
  void answersForAnyText(
      @ForAll @StringLength(min = 1, max = 40) @CharRange(from = '!', to = '~') String text) {
    assertThat(Ucum.isValid(text)).isIn(true, false);
  }

  @Test
  void knowsTheUnitsOfTheKnownTests() {
    var units =
        LabTests.all().stream()
            .flatMap(test -> test.units().stream())
            .map(LabTest.Unit::code)
            .collect(Collectors.toSet());

    assertThat(units).filteredOn(unit -> !Ucum.isValid(unit)).hasSameElementsAs(TOLERATED);
  }
}
