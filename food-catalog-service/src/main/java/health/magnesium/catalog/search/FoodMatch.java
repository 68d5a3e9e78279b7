package health.magnesium.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text may mean.
 *
 * @param candidates the likeliest first, possibly none
 * @param ambiguous whether foods that fit equally differ in magnesium: then a person has to choose
 * @param readAs the words as they were read, when a typing mistake was corrected; else null
 */
public record FoodMatch(
    List<Candidate> candidates, boolean ambiguous, @Nullable String readAs, MatchKind match) {

  public FoodMatch {
    candidates = List.copyOf(candidates);
  }
}
