package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.reference.RequirementLookup;
import health.magnesium.advisory.reference.WithinPersonSd;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adequacy with what rules have to say about it.
 *
 * @param lookup which row was chosen and why
 * @param meanMg not rounded; null without a used day
 * @param test the comparison with an average requirement, not rounded; null when there was none
 * @param sdWithin the day-to-day SD that was used; null when nothing was computed with one
 * @param whyNoNumber why there is no probability; empty when there is one
 */
public record AdequacyResult(
    Adequacy shown,
    RequirementLookup lookup,
    @Nullable BigDecimal meanMg,
    @Nullable EarTest test,
    @Nullable WithinPersonSd sdWithin,
    Set<NoNumber> whyNoNumber) {

  public AdequacyResult {
    whyNoNumber = Set.copyOf(whyNoNumber);
  }

  /** Why no probability may be given. */
  public enum NoNumber implements Coded {
    NO_USED_DAY,
    NO_PUBLISHED_SD,
    SEX_UNKNOWN,
    FEEDING_UNKNOWN,
    ADEQUATE_INTAKE_ONLY,
    RECOMMENDATION_ONLY,
    NO_ROW;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public boolean lacks(NoNumber reason) {
    return whyNoNumber.contains(reason);
  }

  /** Whether the choice of the row carries that note. */
  public boolean hasNote(RequirementLookup.Note note) {
    return lookup instanceof RequirementLookup.Row(var row, var notes) && notes.contains(note);
  }

  public Verdict verdict() {
    return shown.verdict();
  }
}
