package health.magnesium.catalog.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a text means among names kept in memory. Pure: the same index, the same answer. */
final class NameSearch {

  /** A first food that costs more than this has too much in its name that nobody asked for. */
  private static final int CERTAIN = 40;

  /** A first food prepared in a way that costs more is hardly what says nothing of it. */
  private static final int AS_IT_COMES = 20;

  /** Foods whose names fit about as well as the first. */
  private static final int AS_CLOSE = 10;

  private static final BigDecimal ANOTHER_AMOUNT = new BigDecimal("1.1");
  private static final BigDecimal NOTICEABLE_MG = BigDecimal.valueOf(5);

  private final List<NameIndex> indexes;

  /** Searches the first index and, ranked by the same rules, others beside it. */
  NameSearch(List<NameIndex> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  /**
   * What the words mean.
   *
   * @param typed words of {@link FoodWords}
   */
  Answer find(List<String> typed) {
    var spelled = new Spelling(indexes.stream().map(NameIndex::names).toList()).correct(typed);
    var corrected = !spelled.equals(typed);
    var found = ranked(spelled, corrected ? Confidence.MEDIUM : Confidence.HIGH, false);
    return answer(found, corrected && !found.isEmpty() ? String.join(" ", spelled) : null);
  }

  /** Foods that the words may become when the last one is finished, the likeliest first. */
  List<FoodName> complete(List<String> typed) {
    return answer(ranked(typed, Confidence.LOW, true), null).foods().stream()
        .map(Found::food)
        .toList();
  }

  private Collection<Ranked> ranked(List<String> words, Confidence atMost, boolean unfinished) {
    Map<String, Ranked> best = new HashMap<>();
    for (var reading : Synonyms.readings(words)) {
      var asked = FoodAsked.of(reading.words(), this::isFood);
      var confidence = atMost.or(reading.atMost());
      var leftOut = asked.neutral().isEmpty() ? confidence : confidence.or(Confidence.MEDIUM);
      indexes.stream()
          .flatMap(
              index ->
                  index.fitting(unfinished ? asked.asBeginning() : asked, reading.cost(), leftOut))
          .forEach(ranked -> best.merge(ranked.food().foodId(), ranked, Ranked::better));
    }
    return best.values();
  }

  private boolean isFood(String word) {
    return indexes.stream().anyMatch(index -> index.isFood(word));
  }

  /** Other foods with the words come behind; foods that lack one only when none has them all. */
  private static Answer answer(Collection<Ranked> found, @Nullable String readAs) {
    var meant = found.stream().filter(one -> isMeant(one)).sorted(Ranked.ORDER).toList();
    var others = of(found, Fit.Kind.OTHER_FOOD);
    if (!meant.isEmpty()) {
      var ambiguous = isAmbiguous(meant);
      List<Found> foods = new ArrayList<>();
      for (var one : meant) {
        foods.add(found(one, foods.isEmpty(), ambiguous));
      }
      others.forEach(one -> foods.add(found(one, false, ambiguous)));
      return new Answer(foods, MatchKind.ALL_WORDS, ambiguous, readAs);
    }
    var lacking = of(found, Fit.Kind.LACKS_A_WORD);
    var foods =
        Stream.concat(lacking.stream(), others.stream())
            .map(one -> found(one, false, false))
            .toList();
    var match =
        !lacking.isEmpty()
            ? MatchKind.SOME_WORDS
            : others.isEmpty() ? MatchKind.NONE : MatchKind.OTHER_FOODS;
    return new Answer(foods, match, false, readAs);
  }

  private static boolean isMeant(Ranked one) {
    return one.kind() == Fit.Kind.IS || one.kind() == Fit.Kind.KIND_OF;
  }

  private static List<Ranked> of(Collection<Ranked> found, Fit.Kind kind) {
    return found.stream().filter(one -> one.kind() == kind).sorted(Ranked.ORDER).toList();
  }

  private static Found found(Ranked one, boolean first, boolean ambiguous) {
    return switch (one.kind()) {
      case IS -> {
        var sure =
            first
                && !ambiguous
                && one.closeness() <= CERTAIN
                && one.fit().preparation() <= AS_IT_COMES;
        yield new Found(
            one.food(),
            one.rank(),
            one.confidence().or(sure ? Confidence.HIGH : Confidence.MEDIUM),
            sure
                ? one.confidence() == Confidence.HIGH
                    ? "is what was asked for"
                    : "is what was asked for, as the words were read"
                : "is what was asked for, as others are");
      }
      case KIND_OF -> new Found(one.food(), one.rank(), Confidence.LOW, "is a kind of it");
      case LACKS_A_WORD ->
          new Found(one.food(), one.rank(), Confidence.LOW, "lacks a word of what was asked for");
      case OTHER_FOOD, NOT ->
          new Found(one.food(), one.rank(), Confidence.LOW, "is another food with these words");
    };
  }

  /** Whether foods that fit as well as the first have noticeably more or less magnesium. */
  private static boolean isAmbiguous(List<Ranked> meant) {
    var amounts =
        meant.stream()
            .filter(one -> one.closeness() <= meant.getFirst().closeness() + AS_CLOSE)
            .flatMap(one -> Stream.ofNullable(one.food().magnesiumMg()))
            .sorted()
            .toList();
    if (amounts.size() < 2) {
      return false;
    }
    var least = amounts.getFirst();
    var most = amounts.getLast();
    return most.subtract(least).compareTo(NOTICEABLE_MG) >= 0
        && most.compareTo(least.multiply(ANOTHER_AMOUNT)) > 0;
  }

  /** A food found, and how sure it is that it is the one meant. */
  record Found(FoodName food, int rank, Confidence confidence, String reason) {

    Candidate candidate() {
      return new Candidate(food.foodId(), food.shownName(), food.magnesiumMg(), confidence, reason);
    }
  }

  /**
   * What was found, the likeliest first, possibly nothing.
   *
   * @param ambiguous whether foods that fit equally differ in magnesium
   * @param readAs the words as they were read; null when as typed
   */
  record Answer(List<Found> foods, MatchKind match, boolean ambiguous, @Nullable String readAs) {
    Answer {
      foods = List.copyOf(foods);
    }
  }
}
