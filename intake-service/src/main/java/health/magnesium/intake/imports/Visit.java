package health.magnesium.intake.imports;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The worker will look at a tenant's imports.
 *
 * @param tenant null for all tenants
 * @param due on the clock of {@link System#nanoTime()}
 */
record Visit(@Nullable String tenant, long due) implements Delayed {

  static Visit of(String tenant, Duration delay) {
    return new Visit(tenant, System.nanoTime() + delay.toNanos());
  }

  static Visit ofAll(Duration delay) {
    return new Visit(null, System.nanoTime() + delay.toNanos());
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  @Override
  public int compareTo(Delayed other) {
    return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
  }
}
