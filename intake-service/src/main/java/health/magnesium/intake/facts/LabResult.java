package health.magnesium.intake.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Faults;
import health.magnesium.intake.items.Amounts;
import health.magnesium.intake.patients.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory result as reported; nothing is converted here.
 *
 * @param value in {@code unit}
 * @param unit UCUM, case-sensitive
 * @param takenAt the moment with the offset that was sent; null when unknown
 * @param referenceRange the laboratory's own, in the same unit; null when it sent none
 * @param confirmed whether somebody said that it is meant as it stands
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
    @Schema(description = "The moment, with offset; its date there is at most a day from takenOn.")
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "taken_at_offset")
        @Column(name = "taken_at")
        @Nullable OffsetDateTime takenAt,
    @Embedded @Nullable ReferenceRange referenceRange,
    @Schema(description = "Where it comes from; absent = not said.") @Enumerated(EnumType.STRING)
        @Nullable FactSource source,
    @Schema(description = "true: meant as it stands, whatever is asked about it.")
        @Nullable Boolean confirmed) {

  static final String EXAMPLE =
      """
      {"loinc": "2601-3", "value": 0.82, "unit": "mmol/L", "takenOn": "2026-11-01", \
      "referenceRange": {"low": 0.7, "high": 1.0}}""";

  private static final int MOST = 1_000_000_000;

  public LabResult {
    value = Amounts.plain(value);
    takenAt = takenAt == null ? null : takenAt.truncatedTo(ChronoUnit.MICROS);
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

  /** A known code takes the units of what it measures, another one any unit of UCUM. */
  private static void checkUnit(String loinc, String unit, Faults faults) {
    var test = LabTests.find(loinc);
    if (test.isEmpty()) {
      if (!Ucum.isValid(unit)) {
        faults.add("unit", "must be a UCUM unit such as mmol/L; received " + Faults.shown(unit));
      }
    } else if (test.get().unit(unit).isEmpty()) {
      faults.add(
          "unit",
          "cannot belong to "
              + loinc
              + "; allowed: "
              + test.get().unitCodes()
              + "; received "
              + Faults.shown(unit));
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
      checkUnit(loinc, unit, faults);
    }
    if (loinc != null && value != null && value.signum() < 0 && LabTests.find(loinc).isPresent()) {
      faults.add("value", "must not be below 0; received " + value);
    }
    person.checkLived(faults, "takenOn", takenOn, clock);
    if (takenAt != null
        && takenOn != null
        && Math.abs(ChronoUnit.DAYS.between(takenOn, takenAt.toLocalDate())) > 1) {
      faults.add("takenAt", "must be within one day of takenOn; received " + takenAt);
    }
    if (referenceRange != null) {
      referenceRange.check(faults.at("/referenceRange"));
    }
    faults.refuse();
  }
}
