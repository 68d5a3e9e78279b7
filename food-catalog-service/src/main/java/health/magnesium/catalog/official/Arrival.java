package health.magnesium.catalog.official;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One answer on its way. The client's threads write it, the import's thread looks at it and may
 * stop it; after that nothing more is written.
 */
final class Arrival {

  private final Path file;
  private final long maxBytes;
  private PartOfFile begun;
  private @Nullable Received received;
  private boolean isStopped;

  Arrival(PartOfFile before, Path file, long maxBytes) {
    this.begun = before;
    this.file = file;
    this.maxBytes = maxBytes;
  }

  /** What becomes of the body: true if it was written to the file, false if it is left alone. */
  synchronized BodySubscriber<Boolean> body(ResponseInfo head) {
    var arriving = begun.after(head);
    if (isStopped || arriving.isEmpty()) {
      return BodySubscribers.mapping(BodySubscribers.ofInputStream(), Arrival::leave);
    }
    if (arriving.get().total() > maxBytes) {
      throw Received.tooLarge(maxBytes);
    }
    try {
      begun = arriving.get();
      received = Received.after(begun.bytes(), file, maxBytes);
      return received;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the file has by now. */
  synchronized PartOfFile soFar() {
    return received == null ? begun : begun.grownTo(received.bytes());
  }

  synchronized PartOfFile stop() {
    isStopped = true;
    if (received != null) {
      received.close();
    }
    return soFar();
  }

  private static Boolean leave(InputStream body) {
    try {
      body.close();
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
