package health.magnesium.catalog.official;

import health.magnesium.catalog.formats.ImportRefused;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Writes a body to the end of a file while it arrives, up to a limit. */
final class Received implements BodySubscriber<Boolean> {

  private final FileChannel file;
  private final long maxBytes;
  private final CompletableFuture<Boolean> whole = new CompletableFuture<>();
  private volatile long bytes;
  private @Nullable Subscription subscription;

  private Received(FileChannel file, long bytes, long maxBytes) {
    this.file = file;
    this.bytes = bytes;
    this.maxBytes = maxBytes;
  }

  /**
   * Goes on after the first bytes of a file; what it has beyond them is cut off.
   *
   * @param maxBytes the file may have in all
   */
  static Received after(long bytes, Path file, long maxBytes) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(bytes).position(bytes);
    return new Received(channel, bytes, maxBytes);
  }

  /** How many the file has by now. */
  long bytes() {
    return bytes;
  }

  @Override
  public CompletionStage<Boolean> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription arriving) {
    subscription = arriving;
    arriving.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (var buffer : buffers) {
        write(buffer);
      }
      request();
    } catch (IOException | ImportRefused failure) {
      if (subscription != null) {
        subscription.cancel();
      }
      onError(failure);
    }
  }

  @Override
  public void onError(Throwable failure) {
    close();
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    close();
    whole.complete(true);
  }

  private void request() {
    if (subscription != null) {
      subscription.request(1);
    }
  }

  private void write(ByteBuffer buffer) throws IOException {
    var more = buffer.remaining();
    if (bytes + more > maxBytes) {
      throw tooLarge(maxBytes);
    }
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    bytes += more;
  }

  static ImportRefused tooLarge(long maxBytes) {
    return new ImportRefused(
        "The publisher's file has more than the %d bytes that are expected of it; nothing was read."
            .formatted(maxBytes));
  }

  /** Takes no further byte. */
  void close() {
    try {
      file.close();
    } catch (IOException e) {
      whole.completeExceptionally(e);
    }
  }
}
