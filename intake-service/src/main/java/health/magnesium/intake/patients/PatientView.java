package health.magnesium.intake.patients;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient as callers read it.
 *
 * @param version how often the profile has been written
 * @param recordedAt when we first heard of the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatientView(
    UUID patientId,
    LocalDate birthDate,
    Sex sex,
    String timeZone,
    @JsonFormat(pattern = "HH:mm") LocalTime dayStartsAt,
    LifeStage lifeStage,
    @Nullable LocalDate lifeStageFrom,
    @Nullable LocalDate lifeStageUntil,
    List<Allergen> allergies,
    List<Diet> diets,
    @Nullable AuthorityId authority,
    int version,
    Instant recordedAt,
    Instant changedAt) {

  static PatientView of(Patient patient) {
    return new PatientView(
        patient.key.patientId(),
        patient.birthDate,
        patient.sex,
        patient.timeZone,
        patient.dayStartsAt,
        patient.lifeStage,
        patient.lifeStageFrom,
        patient.lifeStageUntil,
        patient.allergies,
        patient.diets,
        patient.authority,
        patient.version,
        patient.recordedAt,
        patient.changedAt);
  }
}
