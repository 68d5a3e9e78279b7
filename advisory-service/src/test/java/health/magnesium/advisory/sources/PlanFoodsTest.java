package health.magnesium.advisory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.config.AdvisoryConfig;
import health.magnesium.advisory.sources.FoodsFromCatalog.FoodFromCatalog;
import health.magnesium.advisory.sources.FoodsFromCatalog.NutrientsFromCatalog;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PlanFoodsTest {

  private static final AdvisoryConfig SETTINGS =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(AdvisoryConfig.class)
          .withDefaultValue("magnesium.advisory.deadline", "300s")
          .withDefaultValue("magnesium.advisory.plan-foods-wait", "50ms")
          .build()
          .getConfigMapping(AdvisoryConfig.class);

  private final Catalog catalog = new Catalog();
  private final Watch watch = new Watch();
  private final Neighbours neighbours =
      new Neighbours(
          client(FoodCatalogClient.class, catalog),
          client(IntakeClient.class, (proxy, method, arguments) -> null),
          SETTINGS);
  private final PlanFoods planFoods = new PlanFoods(neighbours, SETTINGS, watch);

  private List<String> list() {
    return planFoods.list(null, neighbours.deadline()).stream().map(FoodFromCatalog::id).toList();
  }

  @Test
  void keepsFoodsForAWhile() {
    catalog.foods = List.of(food("sr-1"));
    assertThat(list()).containsExactly("sr-1");

    catalog.foods = List.of(food("sr-2"));
    assertThat(list()).containsExactly("sr-1");

    watch.now = watch.now.plus(Duration.ofMinutes(10));
    assertThat(list()).containsExactly("sr-2");
  }

  @Test
  void leavesACatalogThatFailsAloneForAWhile() {
    catalog.fails = true;
    assertThat(list()).isEmpty();
    int calls = catalog.calls;

    catalog.fails = false;
    assertThat(list()).isEmpty();
    assertThat(catalog.calls).isEqualTo(calls);

    watch.now = watch.now.plus(Duration.ofSeconds(10));
    assertThat(list()).containsExactly("sr-1");
  }

  @Test
  void answersWithWhatItKeptWhenTheCatalogFailsLater() {
    list();
    catalog.fails = true;
    watch.now = watch.now.plus(Duration.ofMinutes(10));

    assertThat(list()).containsExactly("sr-1");
  }

  @Test
  void doesNotWaitForTheWholeDeadline() {
    catalog.hangs = true;

    assertThat(list()).isEmpty();
    assertThat(neighbours.deadline().nanosLeft()).isPositive();
  }

  @Test
  void keepsNoFoodThatOnlyOneTenantMaySee() {
    catalog.foods = List.of(food("own-3f2b"), food("sr-1"));

    assertThat(list()).containsExactly("sr-1");
  }

  private static <T> T client(Class<T> type, InvocationHandler calls) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
  }

  private static FoodFromCatalog food(String id) {
    return new FoodFromCatalog(
        id,
        id,
        null,
        null,
        null,
        new NutrientsFromCatalog(null, null, null, null, null, null),
        List.of(),
        List.of("suggestable"),
        1);
  }

  /** No implementation of the client, which the framework would take for an endpoint. */
  private static final class Catalog implements InvocationHandler {

    private final CountDownLatch never = new CountDownLatch(1);
    private List<FoodFromCatalog> foods = List.of(food("sr-1"));
    private boolean fails;
    private boolean hangs;
    private int calls;

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments)
        throws InterruptedException {
      calls++;
      if (hangs) {
        never.await();
      }
      if (fails) {
        throw new IllegalStateException("no route");
      }
      return new FoodsFromCatalog(foods);
    }
  }

  private static final class Watch extends Clock {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
