package health.magnesium.advisory.person;

import java.util.Locale;

/**
 * A coded diagnosis.
 *
 * <p>ICD-10 and ICD-10-CM codes are kept in upper case; {@code own} codes are the closed vocabulary
 * {@link OwnCondition}.
 */
public record Condition(System system, String code) {

  /** The code system of a condition. */
  public enum System implements Coded {
    ICD_10,
    SNOMED,
    OWN;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Condition {
    if (code.isBlank()) {
      throw new IllegalArgumentException("condition code must not be blank");
    }
    code = system == System.ICD_10 ? code.strip().toUpperCase(Locale.ROOT) : code.strip();
    if (system == System.OWN && Coded.find(OwnCondition.class, code).isEmpty()) {
      throw new IllegalArgumentException("condition code is not one of ours: " + code);
    }
  }
}
