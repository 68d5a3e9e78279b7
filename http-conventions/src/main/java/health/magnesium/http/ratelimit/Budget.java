package health.magnesium.http.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One bucket of calls for each caller. A bucket that has been idle for its window is full again and
 * is forgotten, so that memory follows the callers of the last window, not all there ever were.
 */
final class Budget {

  private final String name;
  private final RateLimitConfig.Allowance allowance;
  private final Bandwidth limit;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  Budget(String name, RateLimitConfig.Allowance allowance, int remembered) {
    this(name, allowance, remembered, System::nanoTime);
  }

  /**
   * @param nanos the time to measure with, in nanoseconds
   */
  Budget(String name, RateLimitConfig.Allowance allowance, int remembered, LongSupplier nanos) {
    this.name = name;
    this.allowance = allowance;
    this.limit =
        Bandwidth.builder()
            .capacity(allowance.calls())
            .refillGreedy(allowance.calls(), allowance.window())
            .build();
    this.time = new Time(nanos);
    Ticker ticker = nanos::getAsLong;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(remembered)
            .expireAfterAccess(allowance.window())
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  /**
   * Where a caller stands.
   *
   * @param isAllowed whether this call is within the budget
   * @param left calls that may follow at once
   * @param untilFull the time after which the whole budget is back
   * @param untilNext the time until one more call is allowed; zero while any is left
   */
  record Standing(boolean isAllowed, long left, Duration untilFull, Duration untilNext) {}

  /** Takes one call from the caller's bucket, if there is one left. */
  Standing take(String caller) {
    var probe = bucket(caller).tryConsumeAndReturnRemaining(1);
    return new Standing(
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForReset()),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Whether the caller has a call left; takes none. */
  Standing look(String caller) {
    var probe = bucket(caller).estimateAbilityToConsume(1);
    return new Standing(
        probe.canBeConsumed(),
        probe.getRemainingTokens(),
        Duration.ZERO,
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** The budget as {@code RateLimit-Policy} states it. */
  String policy() {
    return "\"%s\";q=%d;w=%d".formatted(name, allowance.calls(), allowance.window().toSeconds());
  }

  /** A caller's standing as {@code RateLimit} states it. */
  String remaining(Standing standing) {
    return "\"%s\";r=%d;t=%d".formatted(name, standing.left(), seconds(standing.untilFull()));
  }

  /** The refusal of a call beyond the budget: 429 with Retry-After. */
  ProblemException refusal(Standing standing) {
    var wait = Math.max(1, seconds(standing.untilNext()));
    return Problems.of(
            CommonProblem.TOO_MANY_REQUESTS,
            "The budget '%s' allows %d calls in %d s; send again in %d s."
                .formatted(name, allowance.calls(), allowance.window().toSeconds(), wait))
        .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
  }

  /** How many callers have a bucket now. */
  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket bucket(String caller) {
    return buckets.get(
        caller, fresh -> Bucket.builder().addLimit(limit).withCustomTimePrecision(time).build());
  }

  /** Rounded up: whoever waits that long has waited long enough. */
  private static long seconds(Duration duration) {
    return duration.plusSeconds(1).minusNanos(1).toSeconds();
  }

  private record Time(LongSupplier nanos) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return nanos.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
