package health.magnesium.intake.regimens;

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
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A supplement or medicine taken again and again, as it was said.
 *
 * @param timesOfDay each is one whole dose; empty = one dose a day at an unknown time
 * @param weekdays the days of the week it is taken on; empty = every day
 * @param from first day, inclusive; null = unknown, begun already
 * @param until last day, inclusive; null = still taken
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "A supplement or medicine taken again and again.",
    requiredProperties = "kind",
    examples = Regimen.EXAMPLE)
public record Regimen(
    @Schema(enumeration = {"supplement", "medicine"}) @Enumerated(EnumType.STRING)
        @Nullable ItemKind kind,
    @Nullable String label,
    @Enumerated(EnumType.STRING) @Nullable Form form,
    @Embedded @Nullable Dose dose,
    @Enumerated(EnumType.STRING) @Nullable Route route,
    @Enumerated(EnumType.STRING) @Nullable ProductType productType,
    @Nullable Boolean prescribed,
    @Schema(
            description =
                "HH:mm, each one whole dose; empty = one dose a day at an unknown time. At most 24.")
        @JsonFormat(pattern = "HH:mm")
        List<@NotNull LocalTime> timesOfDay,
    @Schema(description = "Empty = every day.") @Enumerated(EnumType.STRING)
        List<@NotNull Weekday> weekdays,
    @Schema(description = "First day, inclusive; absent = begun already.")
        @Column(name = "first_day")
        @Nullable LocalDate from,
    @Schema(description = "Last day, inclusive; absent = still taken.") @Column(name = "last_day")
        @Nullable LocalDate until) {

  static final String EXAMPLE =
      """
      {"kind": "medicine", "label": "milk of magnesia", "productType": "laxative", \
      "form": "hydroxide", "route": "oral", "prescribed": false, \
      "dose": {"amount": 1200, "unit": "mg", "basis": "compound"}, \
      "timesOfDay": ["21:00"], "weekdays": ["mon", "thu"], "from": "2026-01-01"}""";

  private static final int MOST_TIMES = 24;

  public Regimen {
    dose = Dose.stated(dose);
    timesOfDay = timesOfDay == null ? List.of() : timesOfDay.stream().sorted().toList();
    weekdays = weekdays == null ? List.of() : weekdays.stream().distinct().sorted().toList();
  }

  /** One dose of it. */
  public Item item() {
    return new Item(
        Objects.requireNonNull(kind),
        label,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        form,
        dose,
        route,
        productType,
        prescribed);
  }

  /** Its days in words, for messages. */
  String days() {
    var words =
        weekdays.isEmpty()
            ? "every day"
            : weekdays.stream().map(Weekday::code).collect(Collectors.joining(", "));
    return words + (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
  }

  /**
   * Refuses a regimen that cannot be.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  void check(Person person) {
    var faults = new Faults();
    if (kind == null) {
      faults.add("kind", "missing; one of supplement, medicine");
    } else if (kind == ItemKind.FOOD || kind == ItemKind.WATER) {
      faults.add("kind", "must be supplement or medicine; received '" + kind.code() + "'");
    } else {
      ItemRules.check(item(), faults);
    }
    if (timesOfDay.size() > MOST_TIMES) {
      faults.add("timesOfDay", "at most " + MOST_TIMES + "; received " + timesOfDay.size());
    }
    person.checkSinceBirth(faults, "from", from);
    person.checkSinceBirth(faults, "until", until);
    faults.inOrder(from, "until", until);
    faults.refuse();
  }
}
