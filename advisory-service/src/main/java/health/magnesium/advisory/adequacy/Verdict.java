package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** What may be said about one person's usual intake. */
public enum Verdict implements Coded {
  LIKELY_ADEQUATE,
  UNCERTAIN,
  LIKELY_LOW,
  /** No number may be given, so nothing is said; never shown as reassurance. */
  NOT_ASSESSABLE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
