package health.magnesium.advisory.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for tests: candidate foods of 100 g portions, so that per 100 g is per portion. */
final class Foods {

  private Foods() {}

  static CandidateFood food(String id, String mg, String... tags) {
    return food(id, "group of " + id, mg, 0, tags);
  }

  static CandidateFood eaten(String id, String mg, String... tags) {
    return food(id, "group of " + id, mg, 3, tags);
  }

  static CandidateFood food(String id, String group, String mg, int timesEaten, String... tags) {
    return food(id, group, mg, "100", timesEaten, tags);
  }

  static CandidateFood food(
      String id,
      String group,
      @Nullable String mg,
      @Nullable String kcal,
      int timesEaten,
      String... tags) {
    var all = new HashSet<>(Set.of(tags));
    all.add("suggestable");
    return new CandidateFood(
        id,
        "food " + id,
        group,
        "100 g",
        new BigDecimal("100"),
        mg == null ? null : new BigDecimal(mg),
        kcal == null ? null : new BigDecimal(kcal),
        BigDecimal.ONE,
        BigDecimal.ONE,
        BigDecimal.ONE,
        BigDecimal.ONE,
        all,
        timesEaten);
  }

  /** A portion of 50 g with the fibre in it. */
  static CandidateFood withFibre(String id, @Nullable String gramsInPortion) {
    return new CandidateFood(
        id,
        "food " + id,
        "group",
        "1 cup",
        new BigDecimal("50"),
        new BigDecimal("100"),
        null,
        null,
        null,
        null,
        gramsInPortion == null ? null : new BigDecimal(gramsInPortion).multiply(BigDecimal.TWO),
        Set.of("suggestable"),
        0);
  }

  static List<Portion> portions(
      List<CandidateFood> foods, Map<String, Integer> timesPlanned, DayLimits limits) {
    return foods.stream()
        .map(food -> Portion.of(food, limits).repeated(timesPlanned.getOrDefault(food.foodId(), 0)))
        .toList();
  }

  static CandidateFood withMinerals(
      String id,
      @Nullable String potassium,
      @Nullable String phosphorus,
      @Nullable String vitaminK) {
    return new CandidateFood(
        id,
        "food " + id,
        "group",
        "1 cup",
        new BigDecimal("50"),
        new BigDecimal("100"),
        null,
        potassium == null ? null : new BigDecimal(potassium),
        phosphorus == null ? null : new BigDecimal(phosphorus),
        vitaminK == null ? null : new BigDecimal(vitaminK),
        null,
        Set.of("suggestable"),
        0);
  }
}
