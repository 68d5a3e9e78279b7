package health.magnesium.advisory.advisory;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** As of when the foods of a diary are read. */
public enum Composition implements Coded {
  /** With the revision in force when the entry was recorded. */
  RECORDED,
  /** With today's revision. */
  CURRENT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
