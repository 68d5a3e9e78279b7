package health.magnesium.advisory.person;

import java.util.Locale;

/**
 * The sex whose reference row applies. Unknown stays unknown: it is never read as one of the two.
 */
public enum Sex implements Coded {
  FEMALE,
  MALE,
  UNKNOWN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
