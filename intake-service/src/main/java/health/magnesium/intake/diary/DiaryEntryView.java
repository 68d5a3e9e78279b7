package health.magnesium.intake.diary;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.magnesium.intake.items.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A diary entry as callers read it.
 *
 * @param version how often it has been written; its history has all of them
 * @param recordedAt since when the diary names this item; compositions are read as of this moment
 *     where there is no compositionAsOf
 * @param compositionAsOf as of when the composition is read; null unless a recalculation said so
 * @param changedAt when the entry was last written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DiaryEntryView(
    UUID id,
    LocalDate day,
    @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
    @Nullable OffsetDateTime consumedAt,
    @Nullable String timeZone,
    @JsonUnwrapped Item item,
    int version,
    Instant recordedAt,
    @Nullable Instant compositionAsOf,
    Instant changedAt) {

  static DiaryEntryView of(DiaryEntry entry) {
    return new DiaryEntryView(
        entry.id(),
        entry.day,
        entry.timeOfDay,
        entry.consumedAt,
        entry.timeZone,
        entry.item,
        entry.version(),
        entry.recordedAt(),
        entry.compositionAsOf,
        entry.changedAt());
  }
}
