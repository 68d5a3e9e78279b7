package health.magnesium.catalog.official;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A publisher's server on this machine, which answers as a test tells it. */
public final class PublisherForTests implements AutoCloseable {

  /** What a path answers. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;

  public PublisherForTests() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.start();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public void answer(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          ranges.add(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
          try (exchange) {
            answer.to(exchange);
          }
        });
  }

  /** {@code Range} of each request, "null" for none. */
  public List<String> ranges() {
    return List.copyOf(ranges);
  }

  public static Answer whole(byte[] file) {
    return exchange -> send(exchange, 200, file);
  }

  public static Answer status(int status) {
    return exchange -> send(exchange, status, new byte[] {'x'});
  }

  public static Answer redirect(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Sends this many bytes and then breaks the connection; asked again, it goes on. */
  public static Answer brokenAfter(int bytes, byte[] file, @Nullable String etag) {
    return exchange -> {
      if (etag != null) {
        exchange.getResponseHeaders().set("ETag", etag);
      }
      var range = exchange.getRequestHeaders().getFirst("Range");
      if (range == null) {
        exchange.sendResponseHeaders(200, file.length);
        exchange.getResponseBody().write(file, 0, bytes);
        exchange.getResponseBody().flush();
      } else {
        var from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
        exchange
            .getResponseHeaders()
            .set("Content-Range", "bytes %d-%d/%d".formatted(from, file.length - 1, file.length));
        exchange.sendResponseHeaders(206, file.length - from);
        exchange.getResponseBody().write(file, from, file.length - from);
      }
    };
  }

  /** Begins to answer and then says nothing until this server is closed. */
  public Answer silentAfter(byte[] beginning, long declared) {
    return exchange -> {
      exchange.sendResponseHeaders(200, declared);
      exchange.getResponseBody().write(beginning);
      exchange.getResponseBody().flush();
      await();
    };
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
