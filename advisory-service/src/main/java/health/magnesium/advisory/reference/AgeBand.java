package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Age;
import org.jspecify.annotations.Nullable;

/**
 * Ages in completed months, from the first one inside to the first one outside.
 *
 * @param toMonthsExclusive null for an open end
 * @param label as the table prints the band, for example {@code 31-50}
 */
public record AgeBand(int fromMonths, @Nullable Integer toMonthsExclusive, String label) {

  private static final int MONTHS_PER_YEAR = 12;

  static final String[] COLUMNS = {"from_age", "to_age", "age_unit", "band"};

  public AgeBand {
    if (fromMonths < 0 || (toMonthsExclusive != null && toMonthsExclusive <= fromMonths)) {
      throw new IllegalArgumentException(
          "age band " + fromMonths + " to " + toMonthsExclusive + " months is empty");
    }
  }

  /** Both ends of the table are inclusive, in completed months or completed years. */
  static AgeBand read(CsvRow row) {
    var unit =
        switch (row.text("age_unit")) {
          case "months" -> 1;
          case "years" -> MONTHS_PER_YEAR;
          default -> throw row.problem("age_unit", "must be months or years");
        };
    var from = row.wholeNumber("from_age") * unit;
    var to = row.isBlank("to_age") ? null : (row.wholeNumber("to_age") + 1) * unit;
    if (to != null && to <= from) {
      throw row.problem("to_age", "ends before the band begins");
    }
    return new AgeBand(from, to, row.text("band"));
  }

  public boolean contains(Age age) {
    return age.completedMonths() >= fromMonths && !endsBefore(age);
  }

  boolean isWithinFirstYear() {
    return toMonthsExclusive != null && toMonthsExclusive <= MONTHS_PER_YEAR;
  }

  /** Whether the age lies above the band. */
  boolean endsBefore(Age age) {
    return toMonthsExclusive != null && age.completedMonths() >= toMonthsExclusive;
  }

  boolean overlaps(AgeBand other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(AgeBand other) {
    return other.toMonthsExclusive == null || fromMonths < other.toMonthsExclusive;
  }
}
