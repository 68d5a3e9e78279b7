package health.magnesium.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sockets against a deadline of one second, 1 KiB a second, three idle seconds. */
@QuarkusTest
@TestProfile(ShortLimits.class)
@Timeout(20)
class SlowClientsTest {

  private final String token =
      TestTokens.sign(
          TestTokens.claims("slow", "catalog.read", "catalog.write")
              .subject("slow-" + UUID.randomUUID()));

  @ParameterizedTest
  @ValueSource(strings = {"/v1/echo", "/v1/echo/virtual"})
  void endsAJsonBodyThatDribbles(String path) throws IOException {
    try (var client = new SlowClient()) {
      var began = System.nanoTime();

      client.send(head(path, "application/json", "Content-Length: 5000")).send("{\"name\":\"");
      client.dribble("x");

      assertThat(client.answer())
          .startsWith("HTTP/1.1 408 ")
          .containsIgnoringCase("connection: close")
          .contains("urn:magnesium:problem:body-too-slow", "nosniff");
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void endsAChunkedBodyThatNeverEnds() throws IOException {
    try (var client = new SlowClient()) {
      client.send(head("/v1/echo", "application/json", "Transfer-Encoding: chunked"));

      client.dribble("1\r\n \r\n");

      assertThat(client.answer()).startsWith("HTTP/1.1 408 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/echo/upload", "/v1/echo/upload-virtual"})
  void endsAnUploadBelowTheLowestRate(String path) throws IOException {
    try (var client = new SlowClient()) {
      client.send(head(path, "application/octet-stream", "Content-Length: 50000"));

      client.dribble("x".repeat(20));

      assertThat(client.answer()).startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void letsASteadyUploadTakeLongerThanTheDeadline() throws IOException {
    var bytes = 10_000;
    try (var client = new SlowClient()) {
      client.send(head("/v1/echo/upload", "application/octet-stream", "Content-Length: " + bytes));
      var began = System.nanoTime();

      for (int sent = 0; sent < bytes; sent += 200) {
        client.send("x".repeat(200)).pause();
      }

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(2));
      assertThat(client.untilAnswered().answer()).startsWith("HTTP/1.1 200 ").endsWith("10000");
    }
  }

  @Test
  void closesAConnectionThatDribblesAfterARefusal() throws IOException {
    try (var client = new SlowClient()) {
      client.send(
          """
          POST /v1/echo HTTP/1.1\r
          Host: localhost\r
          Content-Type: application/json\r
          Content-Length: 5000\r
          \r
          """);

      client.dribble("x");

      assertThat(client.answer()).startsWith("HTTP/1.1 401 ");
    }
  }

  @Test
  void closesAnIdleConnection() throws IOException {
    try (var client = new SlowClient()) {
      assertThat(client.untilTheEnd().answer()).isEmpty();
    }
  }

  @Test
  void refusesHeadersAndAddressesBeyondTheirLimits() throws IOException {
    try (var longHeader = new SlowClient();
        var longAddress = new SlowClient()) {
      longHeader.send(head("/v1/echo", "text/plain", "X-Long: " + "x".repeat(17_000)));
      longAddress.send(head("/v1/echo?q=" + "x".repeat(5_000), "text/plain", "X-Short: x"));

      assertThat(longHeader.untilTheEnd().answer()).matches("(?s)HTTP/1.. 431 .*");
      assertThat(longAddress.untilTheEnd().answer()).matches("(?s)HTTP/1.. 414 .*");
    }
  }

  @Test
  void acceptsNoMoreConnectionsThanItsLimit() throws IOException {
    List<SlowClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < ShortLimits.CONNECTIONS + 10; i++) {
        clients.add(new SlowClient());
      }
      var began = System.nanoTime();

      var refused = 0;
      while (refused < 10 && System.nanoTime() - began < ShortLimits.IDLE.toNanos() / 2) {
        refused = (int) clients.stream().filter(SlowClient::hasEnded).count();
      }

      assertThat(refused).isGreaterThanOrEqualTo(10);
    } finally {
      for (var client : clients) {
        client.close();
      }
    }
  }

  private String head(String path, String type, String length) {
    return """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: %s\r
        %s\r
        \r
        """
        .formatted(path, token, type, length);
  }
}
