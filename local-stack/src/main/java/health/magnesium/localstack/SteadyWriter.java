package health.magnesium.localstack;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes into one person's diary without pause, as careful clients do: entries under ids of its
 * own, entries under an Idempotency-Key, batches that are stored whole or not at all, and a counter
 * that is raised with If-Match. What is answered with 503 or not at all is mostly sent again, with
 * the same id or key, until there is an answer; sometimes it is given up, as by a client that died.
 */
final class SteadyWriter {

  /** The label of the entry that counts. */
  static final String COUNTER = "counter";

  private static final int BATCH = 20;
  private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(100);

  private final Diary diary;
  private final String name;
  private final LocalDate day;
  private final Random dice;
  private final Ledger ledger = new Ledger();
  private final String counterId = UUID.randomUUID().toString();
  private String counterVersion = "";
  private int number;
  private final AtomicLong acknowledged = new AtomicLong();
  private volatile boolean stopping;

  SteadyWriter(Diary diary, String name, LocalDate day) {
    this.diary = diary;
    this.name = name;
    this.day = day;
    this.dice = new Random(name.hashCode());
  }

  /** How many writes have been acknowledged so far. */
  long acknowledged() {
    return acknowledged.get();
  }

  /** Lets it end when what it is doing has an answer. */
  void stop() {
    stopping = true;
  }

  /** Compares what was acknowledged with what is stored; to be asked when it has ended. */
  Audit audit() {
    return Audit.of(ledger, counterId, diary.entries());
  }

  /** Returns after {@link #stop}. */
  void write() {
    beginCounter();
    while (!stopping) {
      switch (dice.nextInt(4)) {
        case 0 -> writeUnderItsOwnId();
        case 1 -> writeUnderAKey();
        case 2 -> writeABatch();
        default -> raiseTheCounter();
      }
    }
  }

  private void beginCounter() {
    var answer = insist(() -> diary.post(counter(0), Map.of()));
    counterVersion = answer.headers().firstValue("ETag").orElse("");
  }

  private void writeUnderItsOwnId() {
    var label = nextLabel();
    var entry = entry("\"id\": \"%s\", ".formatted(UUID.randomUUID()), label);
    send(label, 1, () -> diary.post(entry, Map.of()));
  }

  private void writeUnderAKey() {
    var label = nextLabel();
    var entry = entry("", label);
    send(label, 1, () -> diary.post(entry, key(label)));
  }

  private void writeABatch() {
    var label = nextLabel();
    var entries =
        IntStream.range(0, BATCH)
            .mapToObj(each -> entry("", label))
            .collect(Collectors.joining(","));
    var batch = "{\"entries\": [" + entries + "], \"atomic\": true}";
    send(label, BATCH, () -> diary.postBatch(batch, key(label)));
  }

  private void send(String label, int entries, Supplier<HttpResponse<String>> request) {
    ledger.sending(label, entries);
    if (answerTo(request, dice.nextInt(4) > 0).isPresent()) {
      ledger.acknowledged(label);
      acknowledged.incrementAndGet();
    }
  }

  private void raiseTheCounter() {
    var last = ledger.counted();
    var next = last + 1;
    var version = counterVersion;
    var answer =
        answerTo(() -> diary.put(counterId, counter(next), version), false)
            .orElseGet(() -> insist(() -> diary.get(counterId)));
    var now = Diary.json(answer).path("grams").asLong() - 1;
    if (now != last && now != next) {
      ledger.unexpected("the counter stands at " + now + " after " + last);
    }
    ledger.counted(now);
    counterVersion = answer.headers().firstValue("ETag").orElse("");
    acknowledged.incrementAndGet();
  }

  /** Sends until there is an answer. */
  private HttpResponse<String> insist(Supplier<HttpResponse<String>> request) {
    return answerTo(request, true).orElseThrow(() -> new StackException(name + " got no answer"));
  }

  /** The successful answer; empty when it was given up or an error came. */
  private Optional<HttpResponse<String>> answerTo(
      Supplier<HttpResponse<String>> request, boolean persistent) {
    do {
      try {
        var answer = request.get();
        if (answer.statusCode() / 100 == 2) {
          return Optional.of(answer);
        }
        if (!passes(answer)) {
          ledger.unexpected(answer.statusCode() + " " + answer.body());
          return Optional.empty();
        }
      } catch (UncheckedIOException silence) {
        // nobody knows whether it was stored
      }
      Waiting.pause(BEFORE_TRYING_AGAIN);
    } while (persistent);
    return Optional.empty();
  }

  /** 503 says when to come again; 409 says that the same request is still being worked on. */
  private static boolean passes(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 503 -> answer.headers().firstValue("Retry-After").isPresent();
      case 409 -> answer.body().contains("request-in-progress");
      default -> false;
    };
  }

  private String nextLabel() {
    number++;
    return name + "-" + number;
  }

  private Map<String, String> key(String label) {
    return Map.of("Idempotency-Key", "\"" + label + "\"");
  }

  private String entry(String id, String label) {
    return """
    {%s"kind": "food", "label": "%s", "day": "%s", "magnesiumMg": 12}"""
        .formatted(id, label, day);
  }

  /** Grams are above zero, so they are one more than the count. */
  private String counter(long count) {
    return """
    {"id": "%s", "kind": "food", "label": "%s", "day": "%s", "grams": %d}"""
        .formatted(counterId, COUNTER, day, count + 1);
  }
}
