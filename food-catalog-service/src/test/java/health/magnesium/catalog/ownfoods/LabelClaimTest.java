package health.magnesium.catalog.ownfoods;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent.BelowLimit;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelClaimTest {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @ParameterizedTest
  @CsvSource({
    "%DV-US, 20, 40, 210, 183.75, 236.25",
    "%DV-US, 4, 30, 56, 42, 70",
    "%DV-US, 10, 100, 42, 37.8, 52.5",
    "%DV-US, 50, 100, 210, 199.5, 231",
    "%DV-US, 60, 100, 252, 231, 273",
    "%DV-US, 12, 100, 50.4, 48.3, 52.5",
    "%DV-US-before-2016, 20, 40, 200, 175, 225",
    "%NRV-EU, 20, 100, 75, 73.125, 76.875",
    "%NRV-EU, 22.5, 100, 84.375, 84.1875, 84.5625",
  })
  void readsAPercentageWithTheBoundsOfItsRounding(
      String code, BigDecimal percent, BigDecimal serving, String mg, String min, String max) {
    var figure = new LabelClaim.Percent(percent, dailyValue(code)).in100(serving);

    assertThat(figure)
        .isEqualTo(
            new Figure(
                new Measured(new BigDecimal(mg)),
                new BigDecimal(min),
                new BigDecimal(max),
                Grade.LABEL_DAILY_VALUE));
  }

  @Test
  void readsZeroPercentAsLessThanALabelHasToShow() {
    var us = new LabelClaim.Percent(BigDecimal.ZERO, dailyValue("%DV-US"));
    var eu = new LabelClaim.Percent(BigDecimal.ZERO, dailyValue("%NRV-EU"));

    assertThat(us.in100(new BigDecimal("50")).content())
        .isEqualTo(new BelowLimit(new BigDecimal("16.8")));
    assertThat(eu.in100(HUNDRED).content()).isEqualTo(new BelowLimit(new BigDecimal("1.875")));
  }

  @ParameterizedTest
  @CsvSource({"84,, 28, 300, 298.2142857, 301.7857143", "80, 10, 100, 80, 75, 85"})
  void readsMilligramsToTheLastDigitOrToTheStepOfTheLabel(
      BigDecimal mg, BigDecimal step, BigDecimal serving, String in100, String min, String max) {
    var figure = new LabelClaim.Milligrams(mg, step).in100(serving);

    assertThat(figure)
        .isEqualTo(
            new Figure(
                new Measured(new BigDecimal(in100)),
                new BigDecimal(min),
                new BigDecimal(max),
                Grade.LABEL));
  }

  @Test
  void readsZeroMilligramsAsLessThanHalfAStep() {
    var figure = new LabelClaim.Milligrams(BigDecimal.ZERO, null).in100(new BigDecimal("25"));

    assertThat(figure.content()).isEqualTo(new BelowLimit(BigDecimal.valueOf(2)));
  }

  /** Rounds as 21 CFR 101.9(c)(8)(iii) says, by looking for the nearest step. */
  @Property
  void whatALabelRoundsLiesWithinItsBounds(
      @ForAll @BigRange(min = "2", max = "200") @Scale(3) BigDecimal percent,
      @ForAll @BigRange(min = "0.5", max = "999") @Scale(2) BigDecimal serving) {
    var dailyValue = dailyValue("%DV-US");
    var printed =
        IntStream.rangeClosed(1, 30)
            .map(i -> i <= 5 ? 2 * i : i <= 13 ? 5 * (i - 3) : 10 * (i - 8))
            .mapToObj(BigDecimal::valueOf)
            .min(Comparator.comparing(step -> step.subtract(percent).abs()))
            .orElseThrow();
    var truth = percent.multiply(dailyValue.magnesiumMg()).movePointLeft(2);

    var figure = new LabelClaim.Percent(printed, dailyValue).in100(serving);

    assertThat(figure.atLeast().multiply(serving).movePointLeft(2)).isLessThanOrEqualTo(truth);
    assertThat(figure.atMost().orElseThrow().multiply(serving).movePointLeft(2))
        .isGreaterThanOrEqualTo(truth);
  }

  @Test
  void knowsTheYearsOfEachDailyValue() {
    assertThat(dailyValue("%DV-US").isOf(2015)).isFalse();
    assertThat(dailyValue("%DV-US").isOf(2018)).isTrue();
    assertThat(dailyValue("%DV-US-before-2016").isOf(2018)).isTrue();
    assertThat(dailyValue("%DV-US-before-2016").isOf(2022)).isFalse();
    assertThat(dailyValue("%NRV-EU").years()).isEqualTo("2011 and later");
  }

  private static DailyValue dailyValue(String code) {
    return DailyValues.ALL.find(code).orElseThrow();
  }
}
