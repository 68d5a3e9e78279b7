package health.magnesium.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Some clients that call side by side: without a pause between an answer and the next question, or
 * so many calls a second, whoever is free; then a call that had to wait for a client took longer.
 */
final class Clients {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int clients;

  Clients(int clients) {
    this.clients = clients;
  }

  /** Calls without a pause; see {@link #call(String, int, Duration, IntFunction)}. */
  Latencies call(String what, int calls, IntFunction<HttpRequest> requests)
      throws InterruptedException {
    return call(what, calls, Duration.ZERO, requests);
  }

  /**
   * Sends requests, the n-th made by {@code requests.apply(n)}.
   *
   * @param between from one call to the next of all clients together
   * @throws IllegalStateException if an answer is an error
   */
  Latencies call(String what, int calls, Duration between, IntFunction<HttpRequest> requests)
      throws InterruptedException {
    var nanos = new long[calls];
    var began = System.nanoTime();
    var failures = new IllegalStateException[clients];
    var threads =
        IntStream.range(0, clients)
            .mapToObj(
                client ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              for (int i = client; i < calls; i += clients) {
                                try {
                                  var early = began + i * between.toNanos() - System.nanoTime();
                                  LockSupport.parkNanos(early);
                                  var late = between.isZero() ? 0 : Math.max(0, -early);
                                  nanos[i] = late + nanosOf(requests.apply(i));
                                } catch (IllegalStateException failure) {
                                  failures[client] = failure;
                                  return;
                                }
                              }
                            }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    Arrays.stream(failures)
        .filter(failure -> failure != null)
        .forEach(
            failure -> {
              throw failure;
            });
    return Latencies.of(what, LongStream.of(nanos));
  }

  /** How long one call takes. */
  long nanosOf(HttpRequest request) {
    var began = System.nanoTime();
    text(request);
    return System.nanoTime() - began;
  }

  /** The answer to one call. */
  String text(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 400) {
        throw new IllegalStateException(
            request.uri() + ": " + response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
