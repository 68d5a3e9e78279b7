package health.magnesium.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of foods, kept to be searched: which names have which word, and every name taken apart.
 * Unchangeable; a newer catalog is another index.
 */
final class NameIndex {

  private static final int INCLUDED = 60;

  private final List<FoodName> foods;
  private final List<NameReading> readings = new ArrayList<>();
  private final List<FoodName> owners = new ArrayList<>();

  /** What a publisher only counts in with a food; close to it at best. */
  private final BitSet includedNames = new BitSet();

  private final Set<String> nouns = new HashSet<>();
  private final NameWords names;

  NameIndex(List<FoodName> foods) {
    this.foods = List.copyOf(foods);
    Map<String, IntStream.Builder> places = new HashMap<>();
    this.foods.forEach(food -> add(food, places));
    this.names = new NameWords(places);
  }

  List<FoodName> foods() {
    return foods;
  }

  NameWords names() {
    return names;
  }

  /** Whether some food is just that. */
  boolean isFood(String word) {
    return nouns.contains(word);
  }

  /** Every food that one of the readings may mean, each with its best fit, in no order. */
  Stream<Ranked> fitting(FoodAsked asked, int cost, Confidence atMost) {
    Map<String, Ranked> best = new HashMap<>();
    for (int place : placesToJudge(asked)) {
      var fit = Fit.of(readings.get(place), asked);
      if (fit.kind() != Fit.Kind.NOT) {
        var included = includedNames.get(place);
        var ranked =
            Ranked.of(
                owners.get(place),
                fit,
                included ? cost + INCLUDED : cost,
                included ? atMost.or(Confidence.MEDIUM) : atMost);
        best.merge(ranked.food().foodId(), ranked, Ranked::better);
      }
    }
    return best.values().stream();
  }

  /** Names that have all the words but one at most. */
  private int[] placesToJudge(FoodAsked asked) {
    var words = asked.words();
    var seen = new byte[readings.size()];
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var unfinished = asked.unfinished() && i == words.size() - 1;
      for (int place : unfinished ? names.placesBeginningWith(word) : names.places(word)) {
        seen[place]++;
      }
    }
    int enough = Math.max(1, words.size() - 1);
    return IntStream.range(0, seen.length).filter(place -> seen[place] >= enough).toArray();
  }

  private void add(FoodName food, Map<String, IntStream.Builder> places) {
    Set<Preparation> preparations = EnumSet.noneOf(Preparation.class);
    for (var name : Arrays.asList(food.name(), food.plainName())) {
      if (name != null) {
        var reading = NameReading.of(name).in(food.group());
        preparations.addAll(reading.preparations());
        add(food, reading, places);
      }
    }
    for (var name : food.otherNames()) {
      includedNames.set(readings.size(), food.isAsPublished());
      add(food, NameReading.of(name).in(food.group()).with(preparations), places);
    }
  }

  private void add(FoodName food, NameReading reading, Map<String, IntStream.Builder> places) {
    int place = readings.size();
    readings.add(reading);
    owners.add(food);
    for (var word : reading.words()) {
      if (word.noun() && reading.nameClass() != NameClass.BRAND) {
        nouns.add(word.text());
      }
      places.computeIfAbsent(word.text(), text -> IntStream.builder()).add(place);
    }
  }
}
