package health.magnesium.intake.patients;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.magnesium.http.problem.Faults;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's profile as the clinic states it. */
@Schema(
    description = "A person's profile.",
    requiredProperties = {"birthDate", "sex", "timeZone"},
    examples = PatientProfile.EXAMPLE)
public record PatientProfile(
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Schema(description = "IANA name; a person's days begin and end there.")
        @Nullable String timeZone,
    @Schema(
            description =
                "HH:mm, 00:00 to 06:00; absent = 00:00. A moment before it counts for the day "
                    + "before: for people who eat after midnight or work in shifts.",
            examples = "04:00")
        @JsonFormat(pattern = "HH:mm")
        @Nullable LocalTime dayStartsAt,
    @Schema(description = "Absent = none.") @Nullable LifeStage lifeStage,
    @Schema(description = "First day of the life stage.") @Nullable LocalDate lifeStageFrom,
    @Schema(description = "Last day of the life stage, inclusive.")
        @Nullable LocalDate lifeStageUntil,
    @Nullable List<@NotNull Allergen> allergies,
    @Nullable List<@NotNull Diet> diets,
    @Schema(description = "Whose reference values to apply; absent = the advisory's default.")
        @Nullable AuthorityId authority) {

  static final String EXAMPLE =
      """
      {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Europe/Berlin", "lifeStage": "none", \
      "allergies": ["tree-nut"], "diets": ["vegan"], "authority": "us-iom-1997"}""";

  private static final LocalTime LATEST_START = LocalTime.of(6, 0);

  /**
   * Refuses a profile that cannot be.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  void check(Clock clock) {
    var faults = new Faults();
    faults.present("birthDate", birthDate);
    faults.present("sex", sex);
    faults.present("timeZone", timeZone);
    var zone = Zones.find("timeZone", timeZone, faults).orElse(ZoneOffset.UTC);
    if (dayStartsAt != null && dayStartsAt.isAfter(LATEST_START)) {
      faults.add("dayStartsAt", "must be 00:00 to " + LATEST_START + "; received " + dayStartsAt);
    }
    faults.date("birthDate", birthDate, Faults.FIRST_DATE, LocalDate.now(clock.withZone(zone)));
    var earliest = birthDate == null ? Faults.FIRST_DATE : birthDate;
    faults.date("lifeStageFrom", lifeStageFrom, earliest, Faults.LAST_DATE);
    faults.date("lifeStageUntil", lifeStageUntil, earliest, Faults.LAST_DATE);
    faults.inOrder(lifeStageFrom, "lifeStageUntil", lifeStageUntil);
    if (lifeStage == null || lifeStage == LifeStage.NONE) {
      if (lifeStageFrom != null || lifeStageUntil != null) {
        faults.add("lifeStage", "missing; lifeStageFrom and lifeStageUntil belong to one");
      }
    } else if (sex == Sex.MALE) {
      faults.add("lifeStage", "'" + lifeStage.code() + "' does not go with sex male");
    }
    faults.refuse();
  }

  /** Writes a checked profile into the row. */
  void fill(Patient patient) {
    patient.birthDate = Objects.requireNonNull(birthDate);
    patient.sex = Objects.requireNonNull(sex);
    patient.timeZone = Objects.requireNonNull(timeZone);
    patient.dayStartsAt = dayStartsAt == null ? LocalTime.MIDNIGHT : dayStartsAt;
    patient.lifeStage = lifeStage == null ? LifeStage.NONE : lifeStage;
    patient.lifeStageFrom = lifeStageFrom;
    patient.lifeStageUntil = lifeStageUntil;
    patient.allergies = distinct(allergies);
    patient.diets = distinct(diets);
    patient.authority = authority;
  }

  private static <E extends Enum<E>> List<E> distinct(@Nullable List<E> words) {
    return words == null ? List.of() : List.copyOf(new TreeSet<>(words));
  }
}
