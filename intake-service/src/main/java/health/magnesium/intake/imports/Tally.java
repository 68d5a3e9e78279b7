package health.magnesium.intake.imports;

import java.util.List;

/** How many lines came to what. */
record Tally(long lines, long stored, long alreadyThere, long deletedSince, long rejected) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

  static Tally of(List<LineVerdict> verdicts) {
    return new Tally(
        verdicts.size(),
        count(verdicts, LineOutcome.STORED),
        count(verdicts, LineOutcome.ALREADY_THERE),
        count(verdicts, LineOutcome.DELETED_SINCE),
        count(verdicts, LineOutcome.REJECTED));
  }

  Tally plus(Tally other) {
    return new Tally(
        lines + other.lines,
        stored + other.stored,
        alreadyThere + other.alreadyThere,
        deletedSince + other.deletedSince,
        rejected + other.rejected);
  }

  /** The same outcomes with another number of lines that were looked at. */
  Tally withLines(long looked) {
    return new Tally(looked, stored, alreadyThere, deletedSince, rejected);
  }

  private static long count(List<LineVerdict> verdicts, LineOutcome outcome) {
    return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).count();
  }
}
