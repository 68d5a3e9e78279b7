package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Medication;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for tests: a drug that the person takes. */
final class DrugGiven {

  private DrugGiven() {}

  static Medication atc(String code, String... times) {
    return drug(Medication.System.ATC, code, null, times);
  }

  static Medication rxnorm(String code, String... times) {
    return drug(Medication.System.RXNORM, code, null, times);
  }

  static Medication named(String name, String atc, String... times) {
    return drug(Medication.System.ATC, atc, name, times);
  }

  private static Medication drug(
      Medication.System system, String code, @Nullable String name, String... times) {
    return new Medication(system, code, name, times(times), Set.of(), null, null, null);
  }

  /** 150 mg a day. */
  static Medication zinc(boolean elemental) {
    return new Medication(
        Medication.System.ATC,
        "A12CB01",
        null,
        List.of(),
        Set.of(),
        null,
        null,
        new Medication.Dose(new BigDecimal("150"), elemental));
  }

  static List<LocalTime> times(String... times) {
    return Stream.of(times).map(LocalTime::parse).toList();
  }

  static Medication on(Medication drug, DayOfWeek... weekdays) {
    return new Medication(
        drug.system(),
        drug.code(),
        drug.name(),
        drug.timesOfDay(),
        Set.of(weekdays),
        drug.from(),
        drug.until(),
        drug.dose());
  }

  static Medication during(Medication drug, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new Medication(
        drug.system(),
        drug.code(),
        drug.name(),
        drug.timesOfDay(),
        drug.weekdays(),
        from,
        until,
        drug.dose());
  }
}
