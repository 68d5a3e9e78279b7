package health.magnesium.advisory.reference;

import java.math.BigDecimal;

/**
 * Day-to-day standard deviation of one person's magnesium from food, from a large survey; never
 * from the person's own days.
 *
 * @param mg milligrams a day
 */
public record WithinPersonSd(RowSex sex, AgeBand ages, BigDecimal mg, Provenance provenance) {

  static final String FILE = "within-person-sd.csv";
  static final String[] COLUMNS = {"sex", "sd_mg", "cv_percent"};

  static WithinPersonSd read(CsvRow row) {
    if (row.number("sd_mg").signum() <= 0) {
      throw row.problem("sd_mg", "must be above zero");
    }
    return new WithinPersonSd(
        row.word("sex", RowSex.class),
        AgeBand.read(row),
        row.number("sd_mg"),
        Provenance.read(row));
  }
}
