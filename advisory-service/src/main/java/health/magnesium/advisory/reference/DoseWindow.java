package health.magnesium.advisory.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours that have to lie between a drug and magnesium, over the 24-hour circle. Each side counts
 * for itself: with 2 and 6 the drug is taken two hours before magnesium or six hours after it.
 *
 * @param hoursBefore the drug is taken at least so long before magnesium
 * @param hoursAfter the drug is taken at least so long after magnesium
 */
public record DoseWindow(BigDecimal hoursBefore, BigDecimal hoursAfter) {

  private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;
  private static final BigDecimal SECONDS_OF_AN_HOUR = new BigDecimal(60 * 60);
  private static final BigDecimal HOURS_OF_A_DAY = new BigDecimal(24);

  public DoseWindow {
    requireWithinADay(hoursBefore);
    requireWithinADay(hoursAfter);
  }

  private static void requireWithinADay(BigDecimal hours) {
    if (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_DAY) >= 0) {
      throw new IllegalArgumentException("hours are from 0 to below 24: " + hours);
    }
  }

  /**
   * Hours between the two when they are too close, cut to two decimals; empty when they are far
   * enough apart.
   */
  public Optional<BigDecimal> hoursTooClose(LocalTime drug, LocalTime magnesium) {
    return Stream.of(
            gap(drug, magnesium).filter(hours -> hours.compareTo(hoursBefore) < 0),
            gap(magnesium, drug).filter(hours -> hours.compareTo(hoursAfter) < 0))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(PlainDecimal::of);
  }

  /** From one time of day to the next occurrence of another. */
  private static Optional<BigDecimal> gap(LocalTime from, LocalTime to) {
    var seconds = Math.floorMod(to.toSecondOfDay() - from.toSecondOfDay(), SECONDS_OF_A_DAY);
    return Optional.of(
        BigDecimal.valueOf(seconds).divide(SECONDS_OF_AN_HOUR, 2, RoundingMode.DOWN));
  }
}
