package health.magnesium.benchmarks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The body of a stateless advisory: a woman of 40, 30 complete days of 20 items each, all with
 * their own magnesium, below the average requirement, so that rules, statistics and the plan all
 * have work.
 */
final class MonthOfMeals {

  static final int DAYS = 30;
  static final int ITEMS_PER_DAY = 20;

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 21);

  private MonthOfMeals() {}

  static String json() {
    var days =
        IntStream.range(0, DAYS).mapToObj(MonthOfMeals::day).collect(Collectors.joining(","));
    return """
        {"authority": "us-iom-1997", "assessmentDate": "2026-11-22",
         "subject": {"birthDate": "1986-03-01", "sex": "female", "lifeStage": "none"},
         "days": [%s],
         "medications": [{"system": "rxnorm", "code": "2551", "name": "ciprofloxacin",
           "timesOfDay": ["08:00", "20:00"], "from": "2026-11-01"}],
         "labs": [{"loinc": "98979-8", "value": 95, "unit": "mL/min/{1.73_m2}", "takenOn": "2026-11-01"},
           {"loinc": "2601-3", "value": 0.8, "unit": "mmol/L", "takenOn": "2026-11-01"},
           {"loinc": "30522-7", "value": 4.2, "unit": "mg/L", "takenOn": "2026-11-01"}],
         "allergies": ["tree-nut"]}
        """
        .formatted(days);
  }

  private static String day(int index) {
    var items =
        IntStream.range(0, ITEMS_PER_DAY)
            .mapToObj(item -> item(index, item))
            .collect(Collectors.joining(","));
    return "{\"date\": \"%s\", \"complete\": true, \"energyKcal\": 1900, \"items\": [%s]}"
        .formatted(LAST_DAY.minusDays(index), items);
  }

  /** Amounts vary by day and item; one item a day is a supplement. */
  private static String item(int day, int item) {
    if (item == 0) {
      return """
          {"kind": "supplement", "label": "own brand", "form": "oxide", "time": "08:00",
           "dose": {"amount": 50, "unit": "mg", "basis": "elemental"}}\
          """;
    }
    return "{\"kind\": \"food\", \"label\": \"meal %d\", \"grams\": %d, \"magnesiumMg\": %s}"
        .formatted(
            item, 40 + item, String.format(Locale.ROOT, "%.1f", 5 + (day * 7 + item) % 11 / 2.0));
  }
}
