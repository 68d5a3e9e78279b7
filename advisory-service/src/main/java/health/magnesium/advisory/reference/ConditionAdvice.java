package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnosis means for magnesium.
 *
 * @param togetherWith a second diagnosis that has to be there too; null when one is enough
 * @param reason a word of the texts
 */
public record ConditionAdvice(
    ConditionGroup group,
    @Nullable ConditionGroup togetherWith,
    Kind kind,
    String reason,
    Provenance provenance) {

  static final String FILE = "condition-advice.csv";
  static final String[] COLUMNS = {"group", "together_with", "advice", "reason"};

  /** What follows from a diagnosis. */
  public enum Kind implements Coded {
    /** It raises the risk of low magnesium. */
    RISK,
    /** It is low magnesium, or a value that improves only with magnesium. */
    CHECK_MAGNESIUM,
    /** A specialist manages magnesium alone. */
    SPECIALIST_ONLY,
    /** Magnesium products may harm: a clinician decides first. */
    CLINICIAN_FIRST;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static ConditionAdvice read(CsvRow row) {
    return new ConditionAdvice(
        row.word("group", ConditionGroup.class),
        row.isBlank("together_with") ? null : row.word("together_with", ConditionGroup.class),
        row.word("advice", Kind.class),
        row.text("reason"),
        Provenance.read(row));
  }

  /** Whether nobody but a clinician may suggest a supplement. */
  public boolean keepsSupplementBack() {
    return switch (kind) {
      case SPECIALIST_ONLY, CLINICIAN_FIRST -> true;
      case RISK, CHECK_MAGNESIUM -> false;
    };
  }
}
