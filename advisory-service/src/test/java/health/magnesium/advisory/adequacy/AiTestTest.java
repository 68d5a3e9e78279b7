package health.magnesium.advisory.adequacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of iom-2000 for an adequate intake; they are about calcium. */
class AiTestTest {

  /** P. 61, table 3-2. The book prints z 1.69 for SD 325 and seven days; the formula gives 1.63. */
  @ParameterizedTest(name = "SD {0}, {1} days")
  @CsvSource({
    "325, 1, 0.615, 0.73", "325, 3, 1.07, 0.86", "325, 7, 1.63, 0.95",
    "406, 1, 0.49, 0.69", "406, 3, 0.85, 0.80", "406, 7, 1.30, 0.90",
    "488, 1, 0.41, 0.66", "488, 3, 0.71, 0.76", "488, 7, 1.08, 0.86"
  })
  void womanOfFortyWithCalcium(double sd, int days, double z, double confidence) {
    var test = new AiTest(1200, 1000, sd, days);

    assertThat(test.z()).isCloseTo(z, within(0.006));
    assertThat(test.confidence()).isCloseTo(confidence, within(0.006));
  }

  /** P. 200: five people, three days each. */
  @ParameterizedTest
  @CsvSource({
    "1050, 0.27, 0.61",
    "1100, 0.53, 0.70",
    "1150, 0.80, 0.79",
    "1200, 1.07, 0.86",
    "1250, 1.33, 0.91"
  })
  void fivePeople(double mean, double z, double confidence) {
    var test = new AiTest(mean, 1000, 325, 3);

    assertThat(test.z()).isCloseTo(z, within(0.006));
    assertThat(test.confidence()).isCloseTo(confidence, within(0.006));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> new AiTest(1200, 1000, 0, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AiTest(1200, 1000, 325, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
