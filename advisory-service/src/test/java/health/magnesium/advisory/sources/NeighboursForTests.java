package health.magnesium.advisory.sources;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A catalog and an intake service that answer what a test tells them to, over real HTTP. */
public final class NeighboursForTests implements QuarkusTestResourceLifecycleManager {

  private final WireMockServer catalog = new WireMockServer(wireMockConfig().dynamicPort());
  private final WireMockServer intake = new WireMockServer(wireMockConfig().dynamicPort());

  @Override
  public Map<String, String> start() {
    catalog.start();
    intake.start();
    return Map.of(
        "quarkus.rest-client.food-catalog.url",
        catalog.baseUrl(),
        "quarkus.rest-client.intake.url",
        intake.baseUrl(),
        "magnesium.advisory.deadline",
        "2s",
        "magnesium.advisory.retry-after",
        "0s",
        "magnesium.advisory.plan-foods-fresh-for",
        "0s");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        catalog,
        new TestInjector.MatchesType(WireMockServer.class).and(f -> f.getName().equals("catalog")));
    injector.injectIntoFields(
        intake,
        new TestInjector.MatchesType(WireMockServer.class).and(f -> f.getName().equals("intake")));
  }

  @Override
  public void stop() {
    catalog.stop();
    intake.stop();
  }
}
