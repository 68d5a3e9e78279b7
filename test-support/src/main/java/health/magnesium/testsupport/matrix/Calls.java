package health.magnesium.testsupport.matrix;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** Calls the running service over plain HTTP, with nothing added by a test library. */
final class Calls implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();

  /** Makes the call of this row in this scene. */
  Answer call(Operation operation, Row row, Scene scene, Body body, @Nullable String token) {
    var target =
        URI.create(
            RestAssured.baseURI
                + ":"
                + RestAssured.port
                + scene.target(operation.path(), row.with()));
    var request = HttpRequest.newBuilder(target);
    request.method(operation.method(), body.content());
    if (!body.contentType().isEmpty()) {
      request.header("Content-Type", body.contentType());
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var etag = scene.etagOf(operation.path());
    if (operation.takesIfMatch() && etag != null) {
      request.header("If-Match", etag);
    }
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
