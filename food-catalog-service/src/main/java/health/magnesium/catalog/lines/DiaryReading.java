package health.magnesium.catalog.lines;

import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.search.Candidate;
import health.magnesium.catalog.search.FoodMatch;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the items of a diary against the foods of a catalog. */
final class DiaryReading {

  private final Function<String, FoodMatch> matches;
  private final Function<List<String>, ? extends Collection<FoodView>> foods;

  /**
   * A reading against a catalog.
   *
   * @param matches finds the foods that words can mean
   * @param foods finds foods by their ids, leaving out those that do not exist
   */
  DiaryReading(
      Function<String, FoodMatch> matches,
      Function<List<String>, ? extends Collection<FoodView>> foods) {
    this.matches = matches;
    this.foods = foods;
  }

  private record Matched(DiaryLine line, FoodMatch match) {}

  /** As many items as given, in their order. */
  List<LineItem> read(List<String> items) {
    var matched =
        items.stream()
            .map(LineReader.DEFAULT::read)
            .map(line -> new Matched(line, matches.apply(line.foodText())))
            .toList();
    var ids =
        matched.stream()
            .flatMap(item -> item.match().candidates().stream())
            .map(Candidate::foodId)
            .distinct()
            .toList();
    var found =
        foods.apply(ids).stream().collect(Collectors.toMap(FoodView::id, Function.identity()));
    return matched.stream()
        .map(
            item ->
                item(
                    item,
                    item.match().candidates().stream()
                        .flatMap(
                            candidate ->
                                Stream.ofNullable(found.get(candidate.foodId()))
                                    .map(food -> LineCandidate.of(item.line(), candidate, food)))))
        .toList();
  }

  private static LineItem item(Matched item, Stream<LineCandidate> candidates) {
    var line = item.line();
    var unit = line.unit();
    var size = line.size();
    return new LineItem(
        line.text(),
        line.quantity(),
        unit == null ? null : unit.code(),
        size == null ? null : size.code(),
        line.foodText(),
        candidates.toList(),
        item.match().ambiguous(),
        item.match().match().code());
  }
}
