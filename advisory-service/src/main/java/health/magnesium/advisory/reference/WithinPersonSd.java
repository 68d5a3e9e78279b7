package health.magnesium.advisory.reference;

import java.math.BigDecimal;

/**
 * Day-to-day standard deviation of one person's magnesium from food, from a large survey; never
 * from the person's own days.
 *
 * @param authority whose people were surveyed; for every other authority the SD is borrowed
 * @param mg milligrams a day
 */
public record WithinPersonSd(
    String authority, RowSex sex, AgeBand ages, BigDecimal mg, Provenance provenance) {

  static final String FILE = "within-person-sd.csv";
  static final String[] COLUMNS = {"authority", "sex", "sd_mg", "cv_percent"};

  static WithinPersonSd read(CsvRow row) {
    if (row.number("sd_mg").signum() <= 0) {
      throw row.problem("sd_mg", "must be above zero");
    }
    return new WithinPersonSd(
        row.text("authority"),
        row.word("sex", RowSex.class),
        AgeBand.read(row),
        row.number("sd_mg"),
        Provenance.read(row));
  }

  public boolean isBorrowedBy(Authority other) {
    return !other.id().equals(authority);
  }
}
