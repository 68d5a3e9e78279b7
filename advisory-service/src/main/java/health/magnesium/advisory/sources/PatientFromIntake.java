package health.magnesium.advisory.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient's profile; vocabulary words are those of the advisory's own request.
 *
 * @param lifeStageFrom first day of the life stage; null when unknown
 * @param lifeStageUntil last day, inclusive; null while it continues
 */
public record PatientFromIntake(
    LocalDate birthDate,
    @Nullable String sex,
    String timeZone,
    @Nullable String lifeStage,
    @Nullable LocalDate lifeStageFrom,
    @Nullable LocalDate lifeStageUntil,
    List<String> allergies,
    List<String> diets,
    @Nullable String authority) {

  public PatientFromIntake {
    allergies = List.copyOf(allergies);
    diets = List.copyOf(diets);
  }

  /** The life stage on a day: the recorded one within its dates, else none. */
  public @Nullable String lifeStageOn(LocalDate day) {
    var begun = lifeStageFrom == null || !day.isBefore(lifeStageFrom);
    var ended = lifeStageUntil != null && day.isAfter(lifeStageUntil);
    return begun && !ended ? lifeStage : null;
  }
}
