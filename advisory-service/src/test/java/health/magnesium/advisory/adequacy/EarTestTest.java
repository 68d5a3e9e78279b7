package health.magnesium.advisory.adequacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of iom-2000 for an average requirement. */
class EarTestTest {

  private static EarTest woman(double mean, int days) {
    return new EarTest(mean, 265, 26.5, 86, days);
  }

  /** P. 54: a woman of 40, three days, mean 320; the text says SD 56 and 85 percent. */
  @Test
  void page54WomanOfFortyWithThreeDays() {
    var test = woman(320, 3);

    assertThat(test.sdDifference()).isCloseTo(56.2, within(0.3));
    assertThat(test.z()).isCloseTo(0.98, within(0.005));
    assertThat(test.probabilityAdequate()).isCloseTo(0.836, within(0.0005));
  }

  /** P. 190, table B-1: above 1.00 the table gives 0.85, so the example would get 0.70. */
  @Test
  void page190TheStepTableWouldMissTheExampleOfTheBook() {
    assertThat(woman(320, 3).z()).isLessThan(1.00);
    assertThat(woman(320, 3).probabilityAdequate()).isGreaterThan(0.70).isLessThan(0.85);
  }

  /** P. 54 and 56: intake needed for 97.5 percent, where the book uses a ratio of 2. */
  @ParameterizedTest(name = "{0} days, SD times {1}: {2} mg")
  @CsvSource({
    "1, 1, 445",
    "3, 1, 377.5",
    "7, 1, 349",
    "1, 1.25, 486",
    "3, 1.25, 400",
    "7, 1.25, 362",
    "1, 1.5, 528",
    "3, 1.5, 423",
    "7, 1.5, 376"
  })
  void page54And56IntakeNeededForHighConfidence(int days, double factor, double mean) {
    assertThat(woman(320, days).withSdWithinTimes(factor).meanAt(2)).isCloseTo(mean, within(0.6));
  }

  /** P. 57: seven days at about 180 mg are below the requirement with 97.5 percent confidence. */
  @Test
  void page57SevenDaysAtOneHundredAndEightyAreTooLittle() {
    assertThat(1 - woman(180, 7).probabilityAdequate()).isGreaterThan(0.975);
    assertThat(woman(180, 7).meanAt(-2)).isCloseTo(181.2, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"1.25, 0.792", "1.5, 0.757"})
  void page56LargerDayToDayVariationLowersTheProbability(double factor, double probability) {
    assertThat(woman(320, 3).withSdWithinTimes(factor).probabilityAdequate())
        .isCloseTo(probability, within(0.0006));
  }

  @Test
  void atTheRequirementTheProbabilityIsOneHalf() {
    assertThat(woman(265, 3).probabilityAdequate()).isEqualTo(0.5);
  }

  @Test
  void needsOneMoreDayInTheExampleOfTheBook() {
    assertThat(woman(320, 3).moreDaysUntil(0.85, 60)).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void needsNoMoreDaysWhenConfidenceIsReached() {
    assertThat(woman(400, 3).moreDaysUntil(0.85, 60)).isEqualTo(OptionalInt.of(0));
  }

  @ParameterizedTest
  @CsvSource({"265", "264.9", "100"})
  void moreDaysNeverHelpAtOrBelowTheRequirement(double mean) {
    assertThat(woman(mean, 3).moreDaysUntil(0.85, 60)).isEmpty();
  }

  @Test
  void moreDaysEndAtTheHorizon() {
    var mean = 265 + 1.0364334 * Math.sqrt(26.5 * 26.5 + 86.0 * 86 / 61) + 1e-6;

    assertThat(woman(mean, 1).moreDaysUntil(0.85, 60)).isEqualTo(OptionalInt.of(60));
    assertThat(woman(mean, 1).moreDaysUntil(0.85, 59)).isEmpty();
  }

  @Test
  void moreDaysStayUnknownWhereTheRequirementItselfVariesTooMuch() {
    assertThat(woman(280, 7).moreDaysUntil(0.85, 60)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "320, 265, 26.5, 86, 0",
    "-1, 265, 26.5, 86, 3",
    "320, 0, 26.5, 86, 3",
    "320, 265, 0, 86, 3",
    "320, 265, 26.5, -1, 3"
  })
  void refusesWhatCannotBe(double mean, double ear, double sdr, double sdw, int days) {
    assertThatThrownBy(() -> new EarTest(mean, ear, sdr, sdw, days))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 3", "0.85, 1", "0.85, 7", "0.975, 3"})
  void theMeanForAProbabilityHasIt(double probability, int days) {
    var mean = woman(320, days).meanForProbability(probability);

    assertThat(woman(mean, days).probabilityAdequate()).isCloseTo(probability, within(1e-9));
  }
}
