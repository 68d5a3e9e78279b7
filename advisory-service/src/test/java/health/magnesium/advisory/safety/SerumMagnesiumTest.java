package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.safety.SerumMagnesium.RangeFrom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerumMagnesiumTest {

  private static List<SerumMagnesium> newest(Given given) {
    return SerumMagnesium.newest(LabReadings.of(given.person().labs(), TODAY, TABLES), TABLES);
  }

  @ParameterizedTest
  @CsvSource({
    "0.75, 0.95, 0.75, 0.95, LABORATORY_RANGE",
    "0.58, 1.03, 0.58, 1.03, LABORATORY_RANGE",
    ",, 0.70, 1.00, FALLBACK_RANGE",
    "0.75,, 0.75, 1.00, LABORATORY_AND_FALLBACK_RANGE",
    ", 1.10, 0.70, 1.10, LABORATORY_AND_FALLBACK_RANGE"
  })
  void theLaboratorysLimitsWinOverTheFallback(
      @Nullable String sentLow,
      @Nullable String sentHigh,
      String low,
      String high,
      RangeFrom from) {
    var given = aWomanOf(40);
    if (sentLow == null && sentHigh == null) {
      given.serumMagnesium("0.8");
    } else {
      given.serumMagnesium("0.8", sentLow, sentHigh);
    }

    assertThat(newest(given))
        .singleElement()
        .satisfies(
            serum -> {
              assertThat(serum.low()).isEqualByComparingTo(low);
              assertThat(serum.high()).isEqualByComparingTo(high);
              assertThat(serum.rangeFrom()).isEqualTo(from);
            });
  }

  /** A range in mg/dL or mEq/L beside a result in mmol/L would turn every result upside down. */
  @ParameterizedTest
  @CsvSource({"1.7, 2.4", "1.4, 2.0", "0.39, 0.79", "1.01, 1.51", "7, 10"})
  void aRangeThatDoesNotFitTheUnitIsNotUsed(String low, String high) {
    var serum = newest(aWomanOf(40).serumMagnesium("0.8", low, high)).getFirst();

    assertThat(serum.rangeFrom()).isEqualTo(RangeFrom.FALLBACK_FOR_IMPLAUSIBLE_RANGE);
    assertThat(serum.isAbnormal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0.40, 0.80", "1.00, 1.50"})
  void aRangeAtTheEdgeOfWhatIsPlausibleIsUsed(String low, String high) {
    assertThat(newest(aWomanOf(40).serumMagnesium("0.8", low, high)).getFirst().rangeFrom())
        .isEqualTo(RangeFrom.LABORATORY_RANGE);
  }

  @Test
  void convertsResultAndRangeAlike() {
    var serum = newest(aWomanOf(40).lab("19123-9", "1.7", "mg/dL", TODAY, "1.8", "2.3")).getFirst();

    assertThat(serum.value()).isEqualByComparingTo("0.6994446");
    assertThat(serum.low()).isEqualByComparingTo("0.7405884");
    assertThat(serum.isLow()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0.699, true, false",
    "0.70, false, false",
    "1.00, false, false",
    "1.001, false, true"
  })
  void aLimitIsInsideTheRange(String value, boolean low, boolean high) {
    var serum = newest(aWomanOf(40).serumMagnesium(value)).getFirst();

    assertThat(serum.isLow()).isEqualTo(low);
    assertThat(serum.isHigh()).isEqualTo(high);
  }

  @Test
  void onlyTheNewestDayCountsWhateverTheOrder() {
    var given =
        aWomanOf(40)
            .serumMagnesium("0.9")
            .lab("2601-3", "0.3", "mmol/L", TODAY.minusDays(1))
            .lab("19123-9", "1.5", "mg/dL", TODAY);

    assertThat(newest(given))
        .extracting(serum -> serum.result().result().loinc())
        .containsExactly("19123-9", "2601-3");
  }

  @Test
  void resultsOfLaterDaysUnusableOnesAndOtherTestsDoNotCount() {
    var given =
        aWomanOf(40)
            .lab("2601-3", "0.3", "mmol/L", TODAY.plusDays(1))
            .lab("2601-3", "0.3", "mg/dL", TODAY)
            .lab("26746-8", "5.0", "mg/dL", TODAY)
            .lab("73573-8", "0.3", "mmol/L", TODAY);

    assertThat(newest(given)).isEmpty();
  }
}
