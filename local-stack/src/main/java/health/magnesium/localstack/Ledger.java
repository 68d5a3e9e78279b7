package health.magnesium.localstack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one writer has sent and which of it was acknowledged. Written by its own thread only. */
final class Ledger {

  /**
   * What was sent under a label of its own: one entry, or a batch of them that is stored whole or
   * not at all.
   */
  record Sent(String label, int entries, boolean acknowledged) {}

  private final Map<String, Sent> sent = new LinkedHashMap<>();
  private final List<String> unexpected = new ArrayList<>();
  private long counted;

  /** It is on its way; what becomes of it is not known. */
  void sending(String label, int entries) {
    sent.put(label, new Sent(label, entries, false));
  }

  void acknowledged(String label) {
    sent.computeIfPresent(label, (same, was) -> new Sent(same, was.entries(), true));
  }

  /** The counter stands at this number: the service has said so. */
  void counted(long number) {
    counted = number;
  }

  /** An answer that no caller should get, whatever is being killed. */
  void unexpected(String answer) {
    unexpected.add(answer);
  }

  List<Sent> sent() {
    return List.copyOf(sent.values());
  }

  List<String> unexpected() {
    return List.copyOf(unexpected);
  }

  /** The last number that the service has acknowledged. */
  long counted() {
    return counted;
  }
}
