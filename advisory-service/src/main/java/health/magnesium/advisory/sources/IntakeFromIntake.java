package health.magnesium.advisory.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recorded days of a patient. */
public record IntakeFromIntake(LocalDate from, LocalDate to, List<Day> days) {

  /**
   * @param complete null when nobody said
   * @param items each with the shape of the advisory's own request, and {@code recordedAt} or, for
   *     a dose expanded from a regimen, {@code regimenId}
   */
  public record Day(
      LocalDate date,
      @Nullable Boolean complete,
      @Nullable BigDecimal energyKcal,
      List<JsonNode> items) {}
}
