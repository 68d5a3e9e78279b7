package health.magnesium.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Imports a branded release of two million foods into a running catalog while somebody reads, again
 * unchanged, and a later one; compares with a bare COPY of the rows it kept; and then times reads
 * under sixteen clients.
 *
 * <p>Arguments: the catalog's URL, the JDBC URL and password file of its database, a folder for the
 * releases, the number of foods; {@code reads} as a sixth only times reads of what is there.
 */
public final class CatalogAtScale {

  private static final int CLIENTS = 16;
  private static final int CALLS = 4_000;
  private static final int PACED_CALLS = 1_000;
  private static final int BATCH = 200;
  private static final int READS_BEFORE = 1_000;
  private static final Duration BETWEEN_PACED_CALLS = Duration.ofMillis(20);
  private static final Duration BETWEEN_READS = Duration.ofMillis(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final Pattern STATUS = Pattern.compile("\"status\":\"([a-z]+)\"");

  private final Clients one = new Clients(1);
  private final Clients many = new Clients(CLIENTS);
  private final CatalogCalls calls;
  private final String catalog;

  private CatalogAtScale(String catalog, int foods) {
    this.catalog = catalog;
    this.calls = new CatalogCalls(catalog, foods);
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    var foods = Integer.parseInt(arguments[4]);
    var scale = new CatalogAtScale(arguments[0], foods);
    if (arguments.length > 5 && arguments[5].equals("reads")) {
      System.out.println(Latencies.heading());
      scale.timeReads();
      return;
    }
    var folder = Files.createDirectories(Path.of(arguments[3]));
    var first = release(folder, foods, false);
    var later = release(folder, foods, true);
    var database = new KeptRows(arguments[1], Files.readString(Path.of(arguments[2])).strip());

    var quiet = scale.readUntil(new AtomicBoolean(), READS_BEFORE);
    var seconds = scale.timedImport("import", first);
    scale.timedImport("the same again", first);
    var floor = database.secondsOfBareCopy(folder);
    System.out.printf(
        "bare COPY of the same kept rows: %.1f s; the import takes %.1f times that%n",
        floor, seconds / floor);
    System.out.println(Latencies.heading());
    System.out.println(quiet.line());
    scale.timeReads();
    System.out.println(database.sizes());
    scale.timedImport("a later release, 1 food in 20 revised", later);
  }

  private static Path release(Path folder, int foods, boolean changed) throws IOException {
    var zip = folder.resolve("branded-%d-%s.zip".formatted(foods, changed ? "later" : "first"));
    if (!Files.exists(zip)) {
      BrandedRelease.write(zip, foods, changed);
    }
    return zip;
  }

  /** Imports with somebody reading meanwhile. */
  private double timedImport(String what, Path zip) throws IOException, InterruptedException {
    var done = new AtomicBoolean();
    var reads = new Latencies[1];
    var reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    reads[0] = readUntil(done, Integer.MAX_VALUE);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
    var began = System.nanoTime();
    var job = ended(accepted(zip));
    var seconds = (System.nanoTime() - began) / 1e9;
    done.set(true);
    reader.join();
    System.out.printf("%s: %.1f s%n%s%n", what, seconds, job);
    System.out.println(Latencies.heading());
    System.out.println(reads[0].line());
    return seconds;
  }

  private String accepted(Path zip) throws IOException {
    var answer =
        one.text(
            HttpRequest.newBuilder(URI.create(catalog + "/v1/imports"))
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofFile(zip))
                .build());
    var id = ID.matcher(answer);
    if (!id.find()) {
      throw new IllegalStateException(answer);
    }
    return id.group(1);
  }

  private String ended(String id) throws InterruptedException {
    while (true) {
      var job = one.text(calls.get("/v1/imports/" + id));
      var status = STATUS.matcher(job);
      if (status.find() && !status.group(1).matches("queued|running")) {
        return job;
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  /** One reader of single foods and of compositions, at a calm pace. */
  private Latencies readUntil(AtomicBoolean done, int most) throws InterruptedException {
    var nanos = LongStream.builder();
    for (int i = 0; i < most && !done.get(); i++) {
      nanos.add(one.nanosOf(calls.get(i % 2 == 0 ? "/v1/foods/sr-12061" : "/v1/foods?q=almonds")));
      Thread.sleep(BETWEEN_READS);
    }
    return Latencies.of("reads, one every 20 ms", nanos.build());
  }

  /** Without a pause, as much as the machine gives; and at a pace that it can keep. */
  private void timeReads() throws InterruptedException {
    many.call("warm-up", CALLS, calls::search);
    for (var between : new Duration[] {Duration.ZERO, BETWEEN_PACED_CALLS}) {
      var count = between.isZero() ? CALLS : PACED_CALLS;
      System.out.println(
          between.isZero()
              ? CLIENTS + " clients without a pause"
              : "the same at %d calls a second".formatted(1_000 / between.toMillis()));
      var floor =
          many.call("floor: GET /q/health/live", count, between, i -> calls.get("/q/health/live"));
      for (var measured :
          new Latencies[] {
            floor,
            many.call("search", count, between, calls::search),
            many.call("one food", count, between, calls::food),
            many.call("barcode", count, between, calls::barcode),
            many.call(
                "composition of " + BATCH,
                count / 4,
                between.multipliedBy(4),
                i -> calls.compositions(i, BATCH))
          }) {
        System.out.printf(
            "%s   p99 %5.1f times the floor%n",
            measured.line(), measured.millis(0.99) / floor.millis(0.99));
      }
    }
  }
}
