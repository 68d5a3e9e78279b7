package health.magnesium.intake.diary;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import health.magnesium.http.problem.Faults;
import health.magnesium.intake.items.Dose;
import health.magnesium.intake.items.Form;
import health.magnesium.intake.items.Item;
import health.magnesium.intake.items.ItemKind;
import health.magnesium.intake.items.ItemRules;
import health.magnesium.intake.items.ProductType;
import health.magnesium.intake.items.Route;
import health.magnesium.intake.patients.Person;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person ate, drank or took, as callers send it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description =
        """
        Fields by kind. food: foodId with grams, or with portion and count; or label with \
        magnesiumMg and grams, both optional. water: millilitres, magnesiumMgPerLitre optional. \
        supplement and medicine: label or form, dose, route, productType, prescribed. time on any. \
        A field that the kind does not have is refused.""",
    requiredProperties = "kind",
    examples = NewDiaryEntry.EXAMPLE)
public record NewDiaryEntry(
    @Schema(description = "The caller's own id; the same entry sent twice is kept once.")
        @Nullable UUID id,
    @Schema(description = "The moment, with offset.") @Nullable OffsetDateTime consumedAt,
    @Schema(
            description =
                "The day it counts for. Absent = the day of consumedAt in timeZone, or in the "
                    + "person's zone; given, it wins if it is at most one day away.")
        @Nullable LocalDate day,
    @Schema(description = "Time of day, HH:mm. Absent = that of consumedAt.", examples = "08:00")
        @JsonFormat(pattern = "HH:mm")
        @Nullable LocalTime time,
    @Schema(
            description =
                "IANA name of the place where it was eaten, for travellers: day and time are those "
                    + "of its clock. Absent = the person's zone.",
            examples = "Asia/Tokyo")
        @Nullable String timeZone,
    @Nullable ItemKind kind,
    @Nullable String label,
    @Schema(examples = "sr-11457") @Nullable String foodId,
    @Schema(description = "Above 0, at most 10,000.") @Nullable BigDecimal grams,
    @Schema(description = "Label of one of the food's portions.") @Nullable String portion,
    @Schema(description = "How many portions: above 0, at most 1,000.") @Nullable BigDecimal count,
    @Schema(description = "0 to 20,000 for the whole item; absent or null = unknown.")
        @Nullable BigDecimal magnesiumMg,
    @Schema(description = "Above 0, at most 20,000.") @Nullable BigDecimal millilitres,
    @Schema(description = "0 to 5,000; absent = unknown.") @Nullable BigDecimal magnesiumMgPerLitre,
    @Nullable Form form,
    @Nullable Dose dose,
    @Nullable Route route,
    @Nullable ProductType productType,
    @Nullable Boolean prescribed) {

  static final String EXAMPLE =
      """
      {"kind": "food", "foodId": "sr-11457", "grams": 120, "consumedAt": "2026-11-18T12:30:00+01:00"}""";

  /**
   * The entry that was meant, with its day.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for an entry that cannot be
   */
  Checked checked(Person person, Clock clock) {
    var faults = new Faults();
    var occasion = Occasion.of(day, time, consumedAt, timeZone, person, clock, faults);
    if (kind == null) {
      faults.add("kind", "missing; one of food, water, supplement, medicine");
      throw faults.refusal();
    }
    var item = item(kind);
    ItemRules.check(item, faults);
    faults.refuse();
    return new Checked(item, occasion, this);
  }

  private Item item(ItemKind knownKind) {
    return new Item(
        knownKind,
        label,
        foodId,
        grams,
        portion,
        count,
        magnesiumMg,
        millilitres,
        magnesiumMgPerLitre,
        form,
        dose,
        route,
        productType,
        prescribed);
  }

  /**
   * Whether it says when as before. A day or time that it leaves to the moment was told at
   * recording and stays, even if the person's zone has changed since.
   */
  boolean repeats(Occasion recorded) {
    var moment = consumedAt == null ? null : consumedAt.truncatedTo(ChronoUnit.MICROS);
    var isTold = moment != null;
    return Objects.equals(moment, recorded.consumedAt())
        && Objects.equals(timeZone, recorded.timeZone())
        && (isTold && day == null || Objects.equals(day, recorded.day()))
        && (isTold && time == null || Objects.equals(time, recorded.time()));
  }

  /** Item and day of an entry, and the body that said so. */
  record Checked(Item item, Occasion occasion, NewDiaryEntry body) {}
}
