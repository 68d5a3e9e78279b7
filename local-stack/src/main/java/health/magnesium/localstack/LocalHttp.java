package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Requests to one local service, with one token or, where that is empty, without. */
final class LocalHttp {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(30);

  private final String url;
  private final String token;

  LocalHttp(String url, String token) {
    this.url = url;
    this.token = token;
  }

  /** Whether the service at this URL reports that it is ready. */
  static boolean isReady(String url) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, BodyPublishers.noBody(), Map.of());
  }

  /** Sends a JSON body, with further headers. */
  HttpResponse<String> json(String method, String path, String body, Map<String, String> headers) {
    Map<String, String> all = new java.util.HashMap<>(headers);
    all.put("Content-Type", "application/json");
    return send(method, path, BodyPublishers.ofString(body), all);
  }

  /** Sends a file of this type; the answer comes when the whole of it has arrived. */
  HttpResponse<String> upload(String path, BodyPublisher file, String contentType) {
    return send("POST", path, file, Map.of("Content-Type", contentType), LONGEST_UPLOAD);
  }

  /**
   * Sends a request and waits for the whole answer, whatever its status.
   *
   * @throws UncheckedIOException when no answer came
   */
  HttpResponse<String> send(
      String method, String path, BodyPublisher body, Map<String, String> headers) {
    return send(method, path, body, headers, LONGEST_ANSWER);
  }

  private HttpResponse<String> send(
      String method, String path, BodyPublisher body, Map<String, String> headers, Duration most) {
    var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(most).method(method, body);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::setHeader);
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + url + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while waiting for " + url, e);
    }
  }
}
