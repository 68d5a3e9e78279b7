package health.magnesium.advisory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.config.AdvisoryConfig;
import health.magnesium.advisory.sources.FoodCatalogClient.MatchQuery;
import health.magnesium.advisory.sources.MatchesFromCatalog.Candidate;
import health.magnesium.advisory.sources.MatchesFromCatalog.Match;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescribedFoodsTest {

  private static final AdvisoryConfig SETTINGS =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withMapping(AdvisoryConfig.class)
          .withDefaultValue("magnesium.advisory.deadline", "300s")
          .withDefaultValue("magnesium.advisory.described-foods-wait", "50ms")
          .build()
          .getConfigMapping(AdvisoryConfig.class);

  private static final Candidate KERNELS =
      new Candidate("sr-12014", "kernels, dried", new BigDecimal("592"), "high");
  private static final Candidate WHOLE =
      new Candidate("sr-12163", "seeds, whole", new BigDecimal("262"), "medium");
  private static final Candidate BREAD =
      new Candidate("sr-18000", "pumpkin bread", new BigDecimal("14"), "low");

  private final Catalog catalog = new Catalog();
  private final Neighbours neighbours =
      new Neighbours(
          client(FoodCatalogClient.class, catalog),
          client(IntakeClient.class, (proxy, method, arguments) -> null),
          SETTINGS);
  private final DescribedFoods described =
      new DescribedFoods(neighbours, SETTINGS, Clock.systemUTC());

  private Map<String, List<Candidate>> ambiguous(List<String> texts) {
    return described.ask(null, texts).ambiguous(neighbours.deadline());
  }

  @Test
  void tellsTheLikelyCandidatesOfWhatIsAmbiguousAndNothingOfTheRest() {
    assertThat(ambiguous(List.of("pumpkin seeds", "spinach")))
        .isEqualTo(Map.of("pumpkin seeds", List.of(KERNELS, WHOLE)));
  }

  @Test
  void asksForNothingWhereNothingWasDescribedAndForSoManyAtMost() {
    assertThat(ambiguous(List.of())).isEmpty();
    assertThat(catalog.asked).isEmpty();

    ambiguous(IntStream.range(0, 250).mapToObj(number -> "food " + number).toList());

    assertThat(catalog.asked).singleElement().satisfies(asked -> assertThat(asked).hasSize(200));
  }

  @Test
  void doesWithoutACatalogThatFailsAndLeavesItAlone() {
    catalog.fails = true;
    assertThat(ambiguous(List.of("pumpkin seeds"))).isEmpty();
    int calls = catalog.asked.size();

    catalog.fails = false;

    assertThat(ambiguous(List.of("pumpkin seeds"))).isEmpty();
    assertThat(catalog.asked).hasSize(calls);
  }

  @Test
  void doesNotWaitForTheWholeDeadline() {
    catalog.hangs = true;

    assertThat(ambiguous(List.of("pumpkin seeds"))).isEmpty();
    assertThat(neighbours.deadline().nanosLeft()).isPositive();
  }

  private static <T> T client(Class<T> type, InvocationHandler calls) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
  }

  /** No implementation of the client, which the framework would take for an endpoint. */
  private static final class Catalog implements InvocationHandler {

    private final CountDownLatch never = new CountDownLatch(1);
    private final List<List<String>> asked = new ArrayList<>();
    private boolean fails;
    private boolean hangs;

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments)
        throws InterruptedException {
      asked.add(((MatchQuery) arguments[1]).texts());
      if (hangs) {
        never.await();
      }
      if (fails) {
        throw new IllegalStateException("no route");
      }
      return new MatchesFromCatalog(
          List.of(
              new Match("pumpkin seeds", true, List.of(KERNELS, WHOLE, BREAD)),
              new Match("spinach", false, List.of(KERNELS))));
    }
  }
}
