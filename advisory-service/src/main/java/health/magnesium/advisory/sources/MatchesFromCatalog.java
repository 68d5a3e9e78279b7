package health.magnesium.advisory.sources;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalog makes of texts, in the order asked. */
public record MatchesFromCatalog(List<Match> items) {

  /**
   * What one text may mean.
   *
   * @param ambiguous whether foods that fit equally differ in magnesium
   */
  public record Match(String text, boolean ambiguous, List<Candidate> candidates) {

    public Match {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A food that a text may mean.
   *
   * @param magnesiumMg per 100 g or 100 ml; null is unknown
   * @param confidence {@code high}, {@code medium} or {@code low}
   */
  public record Candidate(
      String foodId, String name, @Nullable BigDecimal magnesiumMg, String confidence) {

    /** Whether it only lies near what was written. */
    public boolean isFarFetched() {
      return confidence.equals("low");
    }
  }
}
