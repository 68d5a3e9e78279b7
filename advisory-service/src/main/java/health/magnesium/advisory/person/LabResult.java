package health.magnesium.advisory.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory result as reported: nothing is converted here.
 *
 * @param loinc the test
 * @param value in {@code unit}
 * @param unit UCUM, case-sensitive
 * @param referenceRange the laboratory's own range in the same unit; null when not sent
 */
public record LabResult(
    String loinc,
    BigDecimal value,
    String unit,
    LocalDate takenOn,
    @Nullable ReferenceRange referenceRange) {

  public LabResult {
    if (loinc.isBlank() || unit.isBlank()) {
      throw new IllegalArgumentException(
          "lab needs loinc and unit: '" + loinc + "', '" + unit + "'");
    }
  }

  /** The laboratory's limits; either may be missing, not both. */
  public record ReferenceRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    public ReferenceRange {
      if (low == null && high == null) {
        throw new IllegalArgumentException("referenceRange needs low or high");
      }
      if (low != null && high != null && low.compareTo(high) > 0) {
        throw new IllegalArgumentException("referenceRange low " + low + " is above high " + high);
      }
    }
  }
}
