package health.magnesium.catalog.official;

import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.catalog.formats.ImportRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One file on its way. A connection that breaks or falls silent is opened again and goes on where
 * it was, if the server says that the file is still the same, else from the beginning.
 */
final class Download {

  private static final Logger LOG = Logger.getLogger(Download.class);
  private static final int MOST_REDIRECTS = 5;
  private static final int LOOK_EVERY_MS = 100;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final HttpClient client;
  private final PublisherHosts hosts;
  private final CatalogConfig.Downloads rules;
  private final OfficialRelease release;
  private final Path file;
  private final Downloads.Progress progress;
  private final long began = System.nanoTime();

  private PartOfFile part = PartOfFile.NOTHING;
  private long heard = System.nanoTime();

  Download(
      HttpClient client,
      PublisherHosts hosts,
      CatalogConfig.Downloads rules,
      OfficialRelease release,
      Path file,
      Downloads.Progress progress) {
    this.client = client;
    this.hosts = hosts;
    this.rules = rules;
    this.release = release;
    this.file = file;
    this.progress = progress;
  }

  /** Returns when the file is there whole. */
  void run() throws InterruptedException {
    for (int attempt = 1; !arrives(); attempt++) {
      if (attempt == rules.attempts()) {
        throw new ImportRefused(
            "%s could not be fetched: the connection broke off or fell silent %d times."
                .formatted(release.url(), attempt));
      }
      pause();
    }
    progress.at(part.bytes(), part.bytes());
  }

  private boolean arrives() throws InterruptedException {
    try {
      var address = release.url();
      for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        hosts.require(address);
        var answer = ask(address);
        var to = answer.headers().firstValue("Location");
        if (!REDIRECTS.contains(answer.statusCode()) || to.isEmpty()) {
          return isWhole(answer);
        }
        address = address.resolve(to.get());
      }
      throw new ImportRefused(release.url() + " redirects more than 5 times.");
    } catch (IOException broken) {
      LOG.infof("The download of %s broke off: %s", release.name(), broken.getMessage());
      return false;
    } catch (IllegalArgumentException noAddress) {
      throw new ImportRefused(release.url() + " redirects to what is no address.");
    }
  }

  private HttpResponse<Boolean> ask(URI address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address);
    part.headers().forEach(request::setHeader);
    var arrival = new Arrival(part, file, release.maxBytes());
    heard = System.nanoTime();
    var coming = client.sendAsync(request.build(), arrival::body);
    try {
      return await(coming, arrival);
    } finally {
      coming.cancel(true);
      part = arrival.stop();
    }
  }

  private HttpResponse<Boolean> await(
      CompletableFuture<HttpResponse<Boolean>> coming, Arrival arrival)
      throws IOException, InterruptedException {
    while (true) {
      try {
        return coming.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillComing) {
        look(arrival.soFar());
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof ImportRefused refused) {
          throw refused;
        }
        throw new IOException(String.valueOf(failed.getCause()), failed.getCause());
      }
    }
  }

  /** Whether to go on waiting. */
  private void look(PartOfFile now) throws IOException {
    var time = System.nanoTime();
    if (now.bytes() != part.bytes()) {
      heard = time;
    }
    part = now;
    progress.at(now.bytes(), now.total());
    if (time - heard > rules.silence().toNanos()) {
      throw new IOException("nothing came for " + rules.silence());
    }
    if (time - began > rules.longest().toNanos()) {
      throw new ImportRefused(
          "%s has not arrived within %d s; nothing was read."
              .formatted(release.url(), rules.longest().toSeconds()));
    }
  }

  private boolean isWhole(HttpResponse<Boolean> answer) throws IOException {
    var status = answer.statusCode();
    if (status == 200 || status == 206) {
      if (!answer.body()) {
        part = PartOfFile.NOTHING;
        throw new IOException("another part was sent than was asked for");
      }
      return part.total() == 0 || part.bytes() == part.total();
    }
    if (status == 416) {
      part = PartOfFile.NOTHING;
    } else if (status < 500 && status != 429) {
      throw new ImportRefused(
          "%s answered with status %d; nothing was read.".formatted(release.url(), status));
    }
    throw new IOException("status " + status);
  }

  private void pause() throws InterruptedException {
    var until = System.nanoTime() + rules.pause().toNanos();
    while (System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      progress.at(part.bytes(), part.total());
    }
  }
}
