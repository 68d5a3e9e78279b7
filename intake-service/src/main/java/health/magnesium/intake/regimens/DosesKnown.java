package health.magnesium.intake.regimens;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said of the doses of a person's regimens, by regimen and day. */
public final class DosesKnown {

  private final Map<Place, DoseDay> days;

  DosesKnown(List<DoseDay> days) {
    this.days =
        days.stream()
            .collect(
                Collectors.toMap(
                    day -> new Place(day.key.regimenId(), day.key.day()), Function.identity()));
  }

  /** The doses of a day as kept with what was said; null where nobody said anything. */
  public @Nullable List<DoseOfDay> on(UUID regimenId, LocalDate day) {
    var known = days.get(new Place(regimenId, day));
    return known == null ? null : known.doses();
  }

  private record Place(UUID regimenId, LocalDate day) {}
}
