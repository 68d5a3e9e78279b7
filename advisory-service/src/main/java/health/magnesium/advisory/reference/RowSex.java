package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** For whom a row of a table is printed. */
public enum RowSex implements Coded {
  FEMALE,
  MALE,
  /** One row for both, as for infants and, with many authorities, for children. */
  ANY;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label(AgeBand ages) {
    if (this != ANY) {
      return code();
    }
    return ages.isWithinFirstYear() ? "infant" : "child";
  }
}
