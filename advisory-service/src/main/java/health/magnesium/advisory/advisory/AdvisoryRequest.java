package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.magnesium.advisory.advisory.Replay.Expected;
import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.Diet;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All facts an advisory needs, in one body. Every list may be left out; an absent list means that
 * nothing is known, not that there is nothing.
 *
 * @param authority whose reference values; absent means the service's default
 * @param assessmentDate the day as of which the person is judged; absent means today (UTC)
 * @param expected what an earlier answer to this request said, to learn whether this one is the
 *     same
 */
@Schema(name = "AdvisoryRequest")
public record AdvisoryRequest(
    @Nullable String authority,
    @Nullable LocalDate assessmentDate,
    @NotNull @Valid Subject subject,
    @Nullable @Size(max = 400) List<@NotNull @Valid Day> days,
    @Nullable @Size(max = 100) List<@NotNull @Valid RegimenBody> regimens,
    @Nullable @Size(max = 200) List<@NotNull @Valid ConditionBody> conditions,
    @Nullable @Size(max = 200) List<@NotNull @Valid MedicationBody> medications,
    @Nullable @Size(max = 500) List<@NotNull @Valid LabBody> labs,
    @Nullable @Size(max = 100) List<@NotNull @Valid SymptomBody> symptoms,
    @Nullable @Size(max = 20) List<@NotNull Allergen> allergies,
    @Nullable @Size(max = 20) List<@NotNull Diet> diets,
    @Nullable @Valid Expected expected) {

  /** What is said of the person and the diary, without how it is to be judged. */
  AdvisoryRequest factsAlone() {
    return new AdvisoryRequest(
        null,
        null,
        subject,
        days,
        regimens,
        conditions,
        medications,
        labs,
        symptoms,
        allergies,
        diets,
        null);
  }

  /** The person. Absent sex is unknown, absent life stage is none. */
  public record Subject(
      @NotNull LocalDate birthDate, @Nullable Sex sex, @Nullable LifeStage lifeStage) {}

  /**
   * One day of the diary. A day that is not marked complete is not complete.
   *
   * @param fasting true when not eating was meant; such a day is in no mean
   */
  public record Day(
      @NotNull LocalDate date,
      @Nullable Boolean complete,
      @Nullable Boolean fasting,
      @Nullable @PositiveOrZero BigDecimal energyKcal,
      @Nullable @Size(max = 500) List<@NotNull @Valid ItemBody> items) {

    @JsonIgnore
    boolean isComplete() {
      return Boolean.TRUE.equals(complete);
    }

    @JsonIgnore
    boolean isFasting() {
      return Boolean.TRUE.equals(fasting);
    }
  }

  /** A diagnosis. */
  public record ConditionBody(
      @NotNull Condition.System system, @NotBlank @Size(max = 40) String code) {}

  /** A drug that is taken. */
  public record MedicationBody(
      @NotNull Medication.System system,
      @NotBlank @Size(max = 20) @Pattern(regexp = "[0-9A-Za-z]+", message = "must be a bare code")
          String code,
      @Nullable @Size(max = 200) String name,
      @Nullable @Size(max = 24) List<@NotNull LocalTime> timesOfDay,
      @Nullable @Size(max = 7) List<@NotNull Weekday> weekdays,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable @Valid DoseBody dose) {}

  /** A laboratory result in its own unit (UCUM). */
  public record LabBody(
      @NotNull
          @Pattern(regexp = "[0-9]{1,7}-[0-9]", message = "must be a LOINC code such as 2601-3")
          String loinc,
      @NotNull BigDecimal value,
      @NotBlank @Size(max = 40) String unit,
      @NotNull LocalDate takenOn,
      @Nullable @Valid RangeBody referenceRange) {}

  /** The laboratory's own range, in the unit of the result; one limit may be missing. */
  public record RangeBody(@Nullable BigDecimal low, @Nullable BigDecimal high) {}

  /** A symptom the person has. */
  public record SymptomBody(@NotNull Symptom.Kind code, @Nullable LocalDate from) {}
}
