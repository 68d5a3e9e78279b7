package health.magnesium.localstack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seven complete days of a diary, and what they hold by this test's own arithmetic: grams and
 * millilitres times the catalog's figures, doses times the magnesium share of the compound.
 */
final class RecordedWeek {

  /** Standard atomic weights: magnesium, oxygen, hydrogen. */
  private static final double MG = 24.305;

  private static final double O = 15.999;
  private static final double H = 1.008;

  private static final double OXIDE_SHARE = MG / (MG + O);
  private static final double HYDROXIDE_SHARE = MG / (MG + 2 * (O + H));

  private static final int WATER_ML = 1500;
  private static final int WATER_MG_PER_LITRE = 26;

  /** Grams by food, one map for each day: never the same day twice. */
  private static final List<Map<String, Integer>> FOODS =
      List.of(
          Map.of("sr-08120", 60, "sr-01079", 200, "sr-05064", 150),
          Map.of("sr-18075", 90, "sr-16070", 200, "sr-11124", 100),
          Map.of("sr-01129", 100, "sr-15237", 150, "sr-11365", 250),
          Map.of("sr-08120", 40, "sr-20121", 250, "sr-01033", 25),
          Map.of("sr-18075", 60, "sr-11458", 120, "sr-20045", 220),
          Map.of("sr-09040", 118, "sr-16057", 180, "sr-11508", 200),
          Map.of("sr-18069", 80, "sr-07013", 150, "sr-09003", 180));

  private final JourneyStack journey;
  private final String person;
  private final LocalDate first;
  private final Map<String, Double> magnesiumPer100g = new HashMap<>();

  RecordedWeek(JourneyStack journey, String person, LocalDate first) {
    this.journey = journey;
    this.person = person;
    this.first = first;
  }

  /** Writes every item by itself, marks the days complete, adds a supplement and a medicine. */
  void record() {
    for (int day = 0; day < FOODS.size(); day++) {
      var date = first.plusDays(day);
      for (var food : FOODS.get(day).entrySet()) {
        write(
            date,
            """
            "kind": "food", "foodId": "%s", "grams": %d"""
                .formatted(food.getKey(), food.getValue()));
      }
      write(
          date,
          """
          "kind": "water", "millilitres": %d, "magnesiumMgPerLitre": %d"""
              .formatted(WATER_ML, WATER_MG_PER_LITRE));
      send("PUT", "/days/" + date, "{\"complete\": true}");
    }
    for (int day = 0; day < 3; day++) {
      write(first.plusDays(day), dose("supplement", "oxide", 400));
    }
    write(first, dose("medicine", "hydroxide", 1200));
  }

  /** Magnesium from food on one day, in mg. */
  double foodMg(int day) {
    return FOODS.get(day).entrySet().stream()
        .mapToDouble(food -> food.getValue() * per100g(food.getKey()) / 100)
        .sum();
  }

  /** The mean over the seven days by stream, in mg a day. */
  Map<String, Double> meanBySourceMg() {
    var food = 0.0;
    for (int day = 0; day < FOODS.size(); day++) {
      food += foodMg(day);
    }
    return Map.of(
        "food", food / 7,
        "water", WATER_ML / 1000.0 * WATER_MG_PER_LITRE,
        "supplement", 3 * 400 * OXIDE_SHARE / 7,
        "medicine", 1200 * HYDROXIDE_SHARE / 7);
  }

  /** The mean of one stream, in mg a day. */
  double meanMg(String source) {
    return meanBySourceMg().getOrDefault(source, Double.NaN);
  }

  /** The mean of everything, in mg a day. */
  double meanMg() {
    return meanBySourceMg().values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String dose(String kind, String form, int milligrams) {
    return """
    "kind": "%s", "label": "test %s", "form": "%s", "time": "21:00", \
    "dose": {"amount": %d, "unit": "mg", "basis": "compound"}"""
        .formatted(kind, form, form, milligrams);
  }

  private void write(LocalDate date, String fields) {
    send("POST", "/diary", "{\"day\": \"%s\", %s}".formatted(date, fields));
  }

  private void send(String method, String below, String body) {
    Diary.json(journey.intake().json(method, "/v1/patients/" + person + below, body, Map.of()));
  }

  private double per100g(String food) {
    return magnesiumPer100g.computeIfAbsent(
        food,
        id ->
            Diary.json(journey.catalog().get("/v1/foods/" + id))
                .path("nutrients")
                .path("magnesiumMg")
                .asDouble());
  }
}
