package health.magnesium.localstack;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What became of everything that was sent.
 *
 * @param acknowledged entries whose storing the service has confirmed
 * @param updates changes under If-Match that the service has confirmed
 * @param unknown entries that were given up without an answer; each may be stored or not
 * @param lost confirmed entries that are not there
 * @param duplicates entries that are there more often than they were sent
 * @param halfBatches batches of which a part is there
 * @param lostUpdates counters that do not stand where the last confirmed change put them
 * @param unexpected answers that no caller should get
 */
record Audit(
    long acknowledged,
    long updates,
    long unknown,
    long lost,
    long duplicates,
    long halfBatches,
    long lostUpdates,
    List<String> unexpected) {

  static final Audit NOTHING = new Audit(0, 0, 0, 0, 0, 0, 0, List.of());

  /**
   * Compares what one writer has sent with what is stored.
   *
   * @param counterId the entry that the writer has raised
   * @param entries the whole diary
   */
  static Audit of(Ledger ledger, String counterId, List<JsonNode> entries) {
    var stored =
        entries.stream().collect(groupingBy(entry -> entry.path("label").asText(), counting()));
    var audit =
        ledger.sent().stream()
            .map(sent -> of(sent, stored.getOrDefault(sent.label(), 0L)))
            .reduce(NOTHING, Audit::plus);
    return audit.plus(ofCounter(counterId, ledger, entries)).plus(ofStrangers(ledger, stored));
  }

  private static Audit of(Ledger.Sent sent, long stored) {
    var isPart = stored > 0 && stored < sent.entries();
    return new Audit(
        sent.acknowledged() ? sent.entries() : 0,
        0,
        sent.acknowledged() ? 0 : sent.entries(),
        sent.acknowledged() ? Math.max(0, sent.entries() - stored) : 0,
        Math.max(0, stored - sent.entries()),
        isPart ? 1 : 0,
        0,
        List.of());
  }

  private static Audit ofCounter(String id, Ledger ledger, List<JsonNode> entries) {
    var counters = entries.stream().filter(entry -> entry.path("id").asText().equals(id)).toList();
    var stands = counters.isEmpty() ? -1 : counters.getFirst().path("grams").asLong() - 1;
    return new Audit(
        0,
        ledger.counted(),
        0,
        0,
        Math.max(0, counters.size() - 1),
        0,
        stands == ledger.counted() ? 0 : 1,
        ledger.unexpected());
  }

  /** What nobody has sent must not be there. */
  private static Audit ofStrangers(Ledger ledger, Map<String, Long> stored) {
    var strangers = new TreeSet<>(stored.keySet());
    ledger.sent().forEach(sent -> strangers.remove(sent.label()));
    strangers.remove(SteadyWriter.COUNTER);
    return new Audit(
        0, 0, 0, 0, 0, 0, 0, strangers.stream().map(label -> "nobody has sent " + label).toList());
  }

  Audit plus(Audit other) {
    return new Audit(
        acknowledged + other.acknowledged,
        updates + other.updates,
        unknown + other.unknown,
        lost + other.lost,
        duplicates + other.duplicates,
        halfBatches + other.halfBatches,
        lostUpdates + other.lostUpdates,
        Stream.concat(unexpected.stream(), other.unexpected.stream()).toList());
  }

  boolean isClean() {
    return lost + duplicates + halfBatches + lostUpdates == 0 && unexpected.isEmpty();
  }

  @Override
  public String toString() {
    return """
        acknowledged: %d entries, %d updates; given up without an answer: %d entries
        lost %d, duplicates %d, half batches %d, lost updates %d, unexpected answers %d"""
        .formatted(
            acknowledged,
            updates,
            unknown,
            lost,
            duplicates,
            halfBatches,
            lostUpdates,
            unexpected.size());
  }
}
