package health.magnesium.intake.intake;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.intake.regimens.SkipReason;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dose of a regimen that was not taken: no item of the day.
 *
 * @param time null when unknown
 * @param reason null when nobody said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SkippedDose(
    UUID regimenId,
    @Nullable String label,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
    @Nullable SkipReason reason) {}
