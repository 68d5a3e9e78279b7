package health.magnesium.catalog.portions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdMeasureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "125mL;125;mL",
        "250ml;250;mL",
        "75g;75;g",
        "1 cup;1;cup",
        "2 slices;2;slices",
        "10 chips;10;chips",
        "10;10;piece",
        "1 fl oz;1;fl oz",
        "1 cup, in shell, yields;1;cup, in shell, yields",
        "1 5.3 oz container;1;5.3 oz container"
      })
  void anAmountStandsBeforeItsUnit(String words, BigDecimal amount, String unit) {
    assertThat(HouseholdMeasure.of(words)).isEqualTo(new HouseholdMeasure(amount, unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1/2;0.5;whole", "1/8;0.125;whole", "1/10;0.1;whole", "1/4 cup, raw;0.25;cup, raw"})
  void aShareThatHasADecimalIsThat(String words, BigDecimal amount, String unit) {
    assertThat(HouseholdMeasure.of(words)).isEqualTo(new HouseholdMeasure(amount, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "1/12",
    "1/6",
    "1/9",
    "8-9",
    "15-20 nachos",
    "1-3 ring thick pretzel",
    "5 oz package",
    "Juice of 1 lemon",
    "1234567 cups",
    "0 cups",
    "0/4",
    "1/0"
  })
  void whatIsNoExactNumberIsOneOfWhatTheWordsSay(String words) {
    assertThat(HouseholdMeasure.of(words)).isEqualTo(new HouseholdMeasure(BigDecimal.ONE, words));
  }

  @Test
  void aPortionKeepsTheWordsAsItsLabel() {
    var portion = HouseholdMeasure.of("2 slices").weighing(new BigDecimal("56"), 3, "2 slices");

    assertThat(portion)
        .isEqualTo(
            Portion.ofGrams(3, "2 slices", new BigDecimal("2"), "slices", new BigDecimal("56")));
  }

  @Property
  void everyMeasureIsAnAmountAboveZeroOfSomething(@ForAll @NotBlank String words) {
    var measure = HouseholdMeasure.of(words);

    assertThat(measure.amount()).isPositive();
    assertThat(measure.unit()).isNotBlank();
  }

  @Property
  void everyShareIsExactOrOneOfItself(
      @ForAll @IntRange(min = 1, max = 99) int parts, @ForAll @IntRange(min = 1, max = 99) int of) {
    var words = parts + "/" + of;
    var measure = HouseholdMeasure.of(words);

    if (!measure.unit().equals(words)) {
      assertThat(measure.amount().multiply(BigDecimal.valueOf(of)))
          .isEqualByComparingTo(parts + "");
    }
  }
}
