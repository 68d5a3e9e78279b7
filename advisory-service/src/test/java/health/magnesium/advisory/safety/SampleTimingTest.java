package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Regimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleTimingTest {

  private static final LocalDate SAMPLE = TODAY.minusDays(10);

  private static Regimen from(@Nullable LocalDate first) {
    return new Regimen(supplement("100"), List.of(), Set.of(), first, null);
  }

  private static SampleTiming timing(Given given) {
    return SampleTiming.of(SAMPLE, given.situation().diary());
  }

  @Test
  void aSampleFromBeforeTheFirstDayIsBefore() {
    assertThat(timing(aWomanOf(40).taking(from(SAMPLE.plusDays(1)))))
        .isEqualTo(SampleTiming.BEFORE_PRODUCT);
  }

  @Test
  void aSampleAfterTheFirstDayReflectsTheProduct() {
    assertThat(timing(aWomanOf(40).taking(from(SAMPLE.minusDays(1)))))
        .isEqualTo(SampleTiming.WITH_PRODUCT);
  }

  @Test
  void theVeryDayAndAnUnknownStartStayUnknown() {
    assertThat(timing(aWomanOf(40).taking(from(SAMPLE))))
        .isEqualTo(SampleTiming.PRODUCT_START_UNKNOWN);
    assertThat(timing(aWomanOf(40).taking(from(null))))
        .isEqualTo(SampleTiming.PRODUCT_START_UNKNOWN);
    assertThat(timing(aWomanOf(40).day(supplement("100"))))
        .isEqualTo(SampleTiming.PRODUCT_START_UNKNOWN);
  }

  @Test
  void oneProductInUseSpeaksForTheSample() {
    assertThat(
            timing(
                aWomanOf(40)
                    .taking(from(null))
                    .taking(from(SAMPLE.plusDays(1)))
                    .taking(from(SAMPLE.minusDays(1)))))
        .isEqualTo(SampleTiming.WITH_PRODUCT);
  }

  @Test
  void aProductThatEndedBeforeTheSampleDoesNotCount() {
    var ended =
        new Regimen(
            supplement("100"), List.of(), Set.of(), SAMPLE.minusDays(9), SAMPLE.minusDays(1));

    assertThat(timing(aWomanOf(40).taking(ended))).isEqualTo(SampleTiming.NO_PRODUCT_AT_THE_TIME);
  }

  @Test
  void foodIsNoProduct() {
    assertThat(timing(aWomanOf(40).days(20, food("400"))))
        .isEqualTo(SampleTiming.NO_PRODUCT_AT_THE_TIME);
  }
}
