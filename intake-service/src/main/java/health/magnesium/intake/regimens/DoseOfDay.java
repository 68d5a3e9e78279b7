package health.magnesium.intake.regimens;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One dose of a day and what became of it.
 *
 * @param time null when unknown
 * @param reason why it was skipped; null when nobody said, and for other doses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoseOfDay(
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
    DoseStatus status,
    @Nullable SkipReason reason) {

  /** A dose of which nobody said anything. */
  static DoseOfDay unmarked(@Nullable LocalTime time) {
    return new DoseOfDay(time, DoseStatus.UNMARKED, null);
  }

  /** Whether somebody said what became of it. */
  boolean isMarked() {
    return status != DoseStatus.UNMARKED;
  }
}
