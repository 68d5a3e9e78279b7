package health.magnesium.catalog.search;

import health.magnesium.catalog.foods.TenantFoods;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds foods. Those without a brand are read from memory and ranked by what they are; branded ones
 * come from the database and stand behind them, unless no plain food is what the words say: then
 * the words name something that only branded foods are.
 */
@ApplicationScoped
public class FoodSearch {

  private final FoodMatcher matcher;
  private final FoodRows rows;

  FoodSearch(FoodMatcher matcher, FoodRows rows) {
    this.matcher = matcher;
    this.rows = rows;
  }

  /**
   * One page of what is found.
   *
   * @param after where the page begins; null for the first
   * @param limit rows wanted
   */
  Found find(FoodQuery query, @Nullable Place after, int limit) {
    if (query.words().isEmpty()) {
      var from = after == null ? null : after.key();
      var all =
          TenantFoods.SOURCE.equals(query.filter().source())
              ? behind(own(query), from, limit)
              : rows.list(query, from, limit);
      return new Found(MatchKind.NOT_ASKED, all, false, null);
    }
    var answer = matcher.search().find(query.words());
    var plain = plain(query, answer);
    var isMeant = answer.match() == MatchKind.ALL_WORDS && !plain.isEmpty();
    var readAs = plain.isEmpty() ? null : answer.readAs();
    var words = FoodAsked.saying(readAs == null ? query.words() : FoodWords.of(readAs));
    List<Row> page = new ArrayList<>();
    var begun = after == null;
    for (var tier : isMeant ? Tier.PLAIN_FIRST : Tier.STORED_FIRST) {
      var from = after != null && after.tier() == tier ? after.key() : null;
      begun |= from != null;
      if (begun && page.size() < limit) {
        int wanted = limit - page.size();
        page.addAll(
            tier == Tier.PLAIN
                ? behind(plain, from, wanted)
                : rows.branded(query, words, from, wanted));
      }
    }
    return new Found(
        match(answer, page, isMeant), page, answer.ambiguous() && !plain.isEmpty(), readAs);
  }

  private List<Row> own(FoodQuery query) {
    return matcher.ownNames().stream()
        .filter(query.filter()::admits)
        .map(food -> new Row(query.sort().key(food, 0), null))
        .sorted(Comparator.comparing(Row::key))
        .toList();
  }

  private static List<Row> plain(FoodQuery query, NameSearch.Answer answer) {
    return answer.foods().stream()
        .filter(found -> query.filter().admits(found.food()))
        .map(found -> new Row(query.sort().key(found.food(), found.rank()), found.candidate()))
        .sorted(Comparator.comparing(Row::key))
        .toList();
  }

  private static List<Row> behind(List<Row> plain, @Nullable SortKey from, int limit) {
    return plain.stream()
        .filter(row -> from == null || row.key().compareTo(from) > 0)
        .limit(limit)
        .toList();
  }

  private static MatchKind match(NameSearch.Answer answer, List<Row> page, boolean isMeant) {
    if (isMeant || page.stream().anyMatch(row -> row.tier() == Tier.STORED)) {
      return MatchKind.ALL_WORDS;
    }
    return page.isEmpty() ? MatchKind.NONE : answer.match();
  }

  /** The two places where foods are searched. */
  enum Tier {
    PLAIN("plain"),
    STORED("stored");

    private static final List<Tier> PLAIN_FIRST = List.of(PLAIN, STORED);
    private static final List<Tier> STORED_FIRST = List.of(STORED, PLAIN);

    private final String code;

    Tier(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * A food found, with its place in the order.
   *
   * @param candidate how it fits the words; null for one from the database
   */
  record Row(SortKey key, @Nullable Candidate candidate) {

    String foodId() {
      return key.foodId();
    }

    Tier tier() {
      return candidate == null ? Tier.STORED : Tier.PLAIN;
    }
  }

  /** Where a page begins: behind this food of a tier. */
  record Place(Tier tier, SortKey key) {}

  /** What was found, in order, possibly nothing. */
  record Found(MatchKind match, List<Row> rows, boolean ambiguous, @Nullable String readAs) {}
}
