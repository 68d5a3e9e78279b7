package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** How much a finding matters, least first. */
public enum Severity implements Coded {
  INFO,
  WARNING,
  CRITICAL;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
