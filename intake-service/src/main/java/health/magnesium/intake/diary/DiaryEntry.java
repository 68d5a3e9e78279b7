package health.magnesium.intake.diary;

import health.magnesium.intake.items.Item;
import health.magnesium.intake.records.PersonalRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

  @Embedded Item item;

  /**
   * Says something else from now on. Compositions are read as of the time of recording, so that
   * time moves only when another food is named: a corrected amount keeps the food's old figures.
   */
  void say(Item newItem, Occasion occasion) {
    if (item != null && !Objects.equals(item.foodId(), newItem.foodId())) {
      markAsNewlyRecorded();
    }
    item = newItem;
    day = occasion.day();
    timeOfDay = occasion.time();
    consumedAt = occasion.consumedAt();
  }

  Occasion occasion() {
    return new Occasion(day, timeOfDay, consumedAt);
  }
}
