package health.magnesium.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final int REMEMBERED = 1_000;

  private long now = 1;
  private final Budget budget = new Budget("reads", perMinute(60), REMEMBERED, () -> now);

  @Test
  void allowsWhatTheBudgetSaysAndNotOneMore() {
    for (int left = 59; left >= 0; left--) {
      var standing = budget.take("a");
      assertThat(standing.isAllowed()).isTrue();
      assertThat(standing.left()).isEqualTo(left);
    }

    var standing = budget.take("a");

    assertThat(standing.isAllowed()).isFalse();
    assertThat(standing.left()).isZero();
    assertThat(standing.untilNext()).isEqualTo(Duration.ofSeconds(1));
    assertThat(budget.remaining(standing)).isEqualTo("\"reads\";r=0;t=60");
    assertThat(budget.policy()).isEqualTo("\"reads\";q=60;w=60");
    assertThat(budget.refusal(standing).getResponse().getHeaderString("Retry-After"))
        .isEqualTo("1");
  }

  @Test
  void givesBackEvenly() {
    use("a", 60);

    pass(Duration.ofMillis(999));
    assertThat(budget.take("a").isAllowed()).isFalse();
    pass(Duration.ofMillis(1));
    assertThat(budget.take("a").isAllowed()).isTrue();
    pass(Duration.ofSeconds(30));
    assertThat(budget.take("a").left()).isEqualTo(29);
  }

  @Test
  void looksWithoutTaking() {
    use("a", 59);

    assertThat(budget.look("a").isAllowed()).isTrue();
    assertThat(budget.look("a").left()).isEqualTo(1);
    use("a", 1);
    assertThat(budget.look("a").isAllowed()).isFalse();
  }

  @Test
  void countsEveryCallerApart() {
    use("a", 60);

    assertThat(budget.take("b").left()).isEqualTo(59);
  }

  @Test
  void forgetsCallersWhoseBucketIsFullAgain() {
    use("a", 60);
    pass(Duration.ofSeconds(59));
    assertThat(budget.remembered()).isEqualTo(1);

    pass(Duration.ofSeconds(1));

    assertThat(budget.remembered()).isZero();
    assertThat(budget.take("a").left()).isEqualTo(59);
  }

  @Test
  void remembersNoMoreThanItIsToldTo() {
    for (int caller = 0; caller < 100_000; caller++) {
      budget.take("clinic/" + caller);
    }

    assertThat(budget.remembered()).isEqualTo(REMEMBERED);
  }

  @Test
  void holdsAHundredThousandCallersInBoundedMemory() {
    var large = new Budget("reads", perMinute(60), 100_000, () -> now);
    var before = used();

    for (int caller = 0; caller < 100_000; caller++) {
      large.take("clinic/00000000-0000-7000-8000-" + caller);
    }

    var each = (used() - before) / 100_000;
    System.out.printf("a bucket takes %d bytes%n", each);
    assertThat(large.remembered()).isEqualTo(100_000);
    assertThat(each).isLessThan(1_000);
  }

  private void use(String caller, int calls) {
    for (int call = 0; call < calls; call++) {
      budget.take(caller);
    }
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  static RateLimitConfig.Allowance perMinute(int calls) {
    return new RateLimitConfig.Allowance() {
      @Override
      public int calls() {
        return calls;
      }

      @Override
      public Duration window() {
        return Duration.ofMinutes(1);
      }
    };
  }
}
