package health.magnesium.advisory.adequacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EarTestPropertiesTest {

  private static EarTest test(double mean, double ear, double sdWithin, int days) {
    return new EarTest(mean, ear, ear / 10, sdWithin, days);
  }

  @Property
  void probabilityRisesWithTheMean(
      @ForAll @DoubleRange(min = 0, max = 1000) double mean,
      @ForAll @DoubleRange(min = 0.1, max = 200) double more,
      @ForAll @DoubleRange(min = 65, max = 350) double ear,
      @ForAll @DoubleRange(min = 61, max = 122) double sdWithin,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    var lower = test(mean, ear, sdWithin, days);
    var higher = test(mean + more, ear, sdWithin, days);

    assertThat(higher.z()).isGreaterThan(lower.z());
    assertThat(higher.probabilityAdequate()).isGreaterThanOrEqualTo(lower.probabilityAdequate());
  }

  @Property
  void probabilityRisesWithDaysAboveTheRequirement(
      @ForAll @DoubleRange(min = 0.1, max = 300) double above,
      @ForAll @DoubleRange(min = 65, max = 350) double ear,
      @ForAll @DoubleRange(min = 61, max = 122) double sdWithin,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    var fewer = test(ear + above, ear, sdWithin, days);
    var more = test(ear + above, ear, sdWithin, days + 1);

    assertThat(more.probabilityAdequate()).isGreaterThanOrEqualTo(fewer.probabilityAdequate());
    assertThat(more.z()).isGreaterThan(fewer.z());
  }

  @Property
  void probabilityFallsWithDayToDayVariationAboveTheRequirement(
      @ForAll @DoubleRange(min = 0.1, max = 300) double above,
      @ForAll @DoubleRange(min = 65, max = 350) double ear,
      @ForAll @DoubleRange(min = 61, max = 122) double sdWithin,
      @ForAll @DoubleRange(min = 0.1, max = 100) double wider,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    var steady = test(ear + above, ear, sdWithin, days);
    var varying = test(ear + above, ear, sdWithin + wider, days);

    assertThat(varying.z()).isLessThan(steady.z());
    assertThat(varying.probabilityAdequate()).isLessThanOrEqualTo(steady.probabilityAdequate());
  }

  @Property
  void probabilityIsANumberBetweenZeroAndOne(
      @ForAll @DoubleRange(min = 0, max = 100000) double mean,
      @ForAll @DoubleRange(min = 1, max = 1000) double ear,
      @ForAll @DoubleRange(min = 0, max = 1000) double sdWithin,
      @ForAll @IntRange(min = 1, max = 1000) int days) {
    assertThat(test(mean, ear, sdWithin, days).probabilityAdequate()).isBetween(0.0, 1.0);
  }

  @Property
  void theDaysItAsksForAreEnoughAndNotTooMany(
      @ForAll @DoubleRange(min = 0.1, max = 300) double above,
      @ForAll @DoubleRange(min = 65, max = 350) double ear,
      @ForAll @DoubleRange(min = 61, max = 122) double sdWithin,
      @ForAll @IntRange(min = 1, max = 14) int days) {
    var wanted = test(ear + above, ear, sdWithin, days).moreDaysUntil(0.85, 60);

    wanted.ifPresent(
        more -> {
          assertThat(test(ear + above, ear, sdWithin, days + more).probabilityAdequate())
              .isGreaterThanOrEqualTo(0.85);
          if (more > 0) {
            assertThat(test(ear + above, ear, sdWithin, days + more - 1).probabilityAdequate())
                .isLessThan(0.85);
          }
        });
  }
}
