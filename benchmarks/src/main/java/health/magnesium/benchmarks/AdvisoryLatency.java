package health.magnesium.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Times {@code POST /v1/advisories} with 30 days of 600 items on one processor, one call after the
 * other, beside the floor of the same run: the cheapest answer that the same process gives.
 *
 * <p>Arguments: the folder of the repository, the URL of a running food catalog, the number of
 * measured calls.
 */
public final class AdvisoryLatency {

  private static final int WARM_UP = 3_000;
  private static final Duration TIME_TO_START = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private AdvisoryLatency() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var root = Path.of(arguments[0]);
    var catalog = arguments[1];
    var calls = Integer.parseInt(arguments[2]);
    var jar = root.resolve("advisory-service/target/quarkus-app/quarkus-run.jar");
    var neighbours =
        Map.of(
            "QUARKUS_REST_CLIENT_FOOD_CATALOG_URL",
            catalog,
            "QUARKUS_REST_CLIENT_INTAKE_URL",
            catalog);
    try (var service =
        PinnedService.start(jar, neighbours, root.resolve("benchmarks/target/advisory.log"))) {
      awaitReady(service);
      var body = MonthOfMeals.json();
      var advisory = post(service.url() + "/v1/advisories", body);
      var floor = HttpRequest.newBuilder(URI.create(service.url() + "/q/health/live")).build();
      System.out.printf(
          "one processor%s, %d days, %d items, body of %,d bytes, answer of %,d bytes%n",
          PinnedService.isPinned() ? " (pinned)" : " (not pinned: no taskset here)",
          MonthOfMeals.DAYS,
          MonthOfMeals.DAYS * MonthOfMeals.ITEMS_PER_DAY,
          body.length(),
          answer(advisory).length());
      time("warm-up", advisory, WARM_UP);
      time("warm-up", floor, WARM_UP);
      var measured = time("POST /v1/advisories", advisory, calls);
      var cheapest = time("GET /q/health/live (the floor)", floor, calls);
      System.out.println(Latencies.heading());
      System.out.println(measured.line());
      System.out.println(cheapest.line());
      System.out.printf(
          "p50 is %.1f times the floor, p99 %.1f times%n",
          measured.millis(0.5) / cheapest.millis(0.5),
          measured.millis(0.99) / cheapest.millis(0.99));
    }
  }

  private static HttpRequest post(String url, String body) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static Latencies time(String what, HttpRequest request, int calls)
      throws IOException, InterruptedException {
    var nanos = new long[calls];
    for (int i = 0; i < calls; i++) {
      var began = System.nanoTime();
      answer(request);
      nanos[i] = System.nanoTime() - began;
    }
    return Latencies.of(what, LongStream.of(nanos));
  }

  private static String answer(HttpRequest request) throws IOException, InterruptedException {
    var response = CLIENT.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private static void awaitReady(PinnedService service) throws InterruptedException {
    var ready = HttpRequest.newBuilder(URI.create(service.url() + "/q/health/ready")).build();
    var deadline = System.nanoTime() + TIME_TO_START.toNanos();
    while (System.nanoTime() < deadline && service.isRunning()) {
      try {
        if (CLIENT.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // the port is not open before the service has started
      }
      Thread.sleep(Duration.ofMillis(100));
    }
    throw new IllegalStateException(
        "The advisory service did not start; see benchmarks/target/advisory.log");
  }
}
