package health.magnesium.intake.diary;

import health.magnesium.intake.items.Item;
import health.magnesium.intake.records.PersonalRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.jspecify.annotations.NullUnmarked;

/** An entry of a person's diary: the item, the day it counts for and, if known, the moment. */
@Entity
@NullUnmarked
class DiaryEntry extends PersonalRecord {

  LocalDate day;
  LocalTime timeOfDay;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "consumed_at_offset")
  @Column(name = "consumed_at")
  OffsetDateTime consumedAt;

  String timeZone;

  /** As of when the food is read; null for when it was recorded. */
  Instant compositionAsOf;

  @Embedded Item item;

  /**
   * Says something else from now on. Compositions are read as of the time of recording, or as of
   * the one that a recalculation set; both move only when another food is named: a corrected amount
   * keeps the food's figures.
   */
  void say(NewDiaryEntry.Checked said) {
    if (item != null && !Objects.equals(item.foodId(), said.item().foodId())) {
      markAsNewlyRecorded();
      compositionAsOf = null;
    }
    item = said.item();
    day = said.occasion().day();
    timeOfDay = said.occasion().time();
    consumedAt = said.occasion().consumedAt();
    timeZone = said.occasion().timeZone();
  }

  /** Whether the entry says the same already. */
  boolean says(NewDiaryEntry.Checked said) {
    return item.equals(said.item())
        && said.body().repeats(new Occasion(day, timeOfDay, consumedAt, timeZone));
  }
}
