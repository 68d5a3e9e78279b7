package health.magnesium.benchmarks;

import java.util.List;
import java.util.stream.LongStream;

/** How long each of many calls took, in nanoseconds, ascending. */
record Latencies(String what, List<Long> nanos) {

  static Latencies of(String what, LongStream nanos) {
    return new Latencies(what, nanos.sorted().boxed().toList());
  }

  /** The smallest latency that this share of the calls did not exceed, in milliseconds. */
  double millis(double share) {
    var index = (int) Math.ceil(share * nanos.size()) - 1;
    return nanos.get(Math.max(0, index)) / 1e6;
  }

  static String heading() {
    return "%-34s %7s %9s %9s %9s %9s"
        .formatted("milliseconds", "calls", "p50", "p90", "p99", "max");
  }

  String line() {
    return "%-34s %7d %9.2f %9.2f %9.2f %9.2f"
        .formatted(what, nanos.size(), millis(0.5), millis(0.9), millis(0.99), millis(1));
  }
}
