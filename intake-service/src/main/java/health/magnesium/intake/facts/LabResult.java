package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.intake.items.Amounts;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory result as reported; nothing is converted here.
 *
 * @param value in {@code unit}
 * @param unit UCUM, case-sensitive
 * @param referenceRange the laboratory's own, in the same unit; null when it sent none
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "A laboratory result as reported.",
    requiredProperties = {"loinc", "value", "unit", "takenOn"},
    examples = LabResult.EXAMPLE)
public record LabResult(
    @Schema(description = "With its check digit.") @Nullable String loinc,
    @Nullable BigDecimal value,
    @Schema(description = "UCUM, case-sensitive.") @Nullable String unit,
    @Nullable LocalDate takenOn,
    @Embedded @Nullable ReferenceRange referenceRange) {

  static final String EXAMPLE =
      """
      {"loinc": "2601-3", "value": 0.82, "unit": "mmol/L", "takenOn": "2026-11-01", \
      "referenceRange": {"low": 0.7, "high": 1.0}}""";

  private static final int MOST = 1_000_000_000;

  public LabResult {
    value = Amounts.plain(value);
    referenceRange =
        referenceRange == null || (referenceRange.low() == null && referenceRange.high() == null)
            ? null
            : referenceRange;
  }

  /** The laboratory's limits; one of them may be missing. */
  @Embeddable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ReferenceRange(
      @Column(name = "reference_low") @Nullable BigDecimal low,
      @Column(name = "reference_high") @Nullable BigDecimal high) {

    public ReferenceRange {
      low = Amounts.plain(low);
      high = Amounts.plain(high);
    }

    void check(Faults faults) {
      faults.within("low", low, -MOST, MOST);
      faults.within("high", high, -MOST, MOST);
      if (low != null && high != null && low.compareTo(high) > 0) {
        faults.add("high", "must not be below low; received " + high);
      }
    }
  }

  /**
   * Refuses a result that cannot be.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  void check(Person person, Clock clock) {
    var faults = new Faults();
    faults.present("loinc", loinc);
    faults.present("value", value);
    faults.present("unit", unit);
    faults.present("takenOn", takenOn);
    if (loinc != null && !Loinc.isValid(loinc)) {
      faults.add(
          "loinc",
          "must be a LOINC code with its check digit, such as 2601-3; received "
              + Faults.shown(loinc));
    }
    faults.matches("unit", unit, "[!-~]{1,40}", "a UCUM unit such as mmol/L");
    faults.within("value", value, -MOST, MOST);
    if (loinc != null && unit != null) {
      LabUnits.check(loinc, unit, value, faults);
    }
    person.checkLived(faults, "takenOn", takenOn, clock);
    if (referenceRange != null) {
      referenceRange.check(faults.at("/referenceRange"));
    }
    faults.refuse();
  }
}
