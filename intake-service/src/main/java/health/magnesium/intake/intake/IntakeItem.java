package health.magnesium.intake.intake;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.magnesium.intake.items.Item;
import health.magnesium.intake.regimens.DoseStatus;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something eaten, drunk or taken on a day.
 *
 * @param entryId the diary entry that says so; null for a dose of a regimen
 * @param regimenId the regimen it is a dose of; null for a diary entry
 * @param recordedAt compositions are read as of this moment where there is no compositionAsOf
 * @param compositionAsOf as of when the composition is read; null unless a recalculation said so
 * @param time null when unknown
 * @param timeZone IANA name of the place, where it was said; null = at home
 * @param adherence whether somebody said that the dose was taken; null for a diary entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntakeItem(
    @Nullable UUID entryId,
    @Nullable UUID regimenId,
    Instant recordedAt,
    @Nullable Instant compositionAsOf,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
    @Nullable String timeZone,
    @Schema(enumeration = {"taken", "unmarked"}) @Nullable DoseStatus adherence,
    @JsonUnwrapped Item item) {}
