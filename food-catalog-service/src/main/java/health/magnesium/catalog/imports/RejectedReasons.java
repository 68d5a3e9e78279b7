package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.RejectedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts rejected rows by reason, and remembers where the first of each stand. */
final class RejectedReasons {

  private final Map<String, Long> rows = new TreeMap<>();
  private final Map<String, List<RejectedReason.Example>> examples = new TreeMap<>();

  void add(RejectedRow row) {
    rows.merge(row.reason(), 1L, Long::sum);
    var first = examples.computeIfAbsent(row.reason(), none -> new ArrayList<>());
    if (first.size() < RejectedReason.EXAMPLES) {
      first.add(new RejectedReason.Example(row.file(), row.line()));
    }
  }

  /** The most frequent first. */
  List<RejectedReason> list() {
    return rows.entrySet().stream()
        .map(
            reason ->
                new RejectedReason(
                    reason.getKey(),
                    reason.getValue(),
                    List.copyOf(examples.getOrDefault(reason.getKey(), List.of()))))
        .sorted(Comparator.comparingLong(RejectedReason::rows).reversed())
        .toList();
  }
}
