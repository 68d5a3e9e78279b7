package health.magnesium.intake.items;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** The unit of a dose's amount. */
public enum DoseUnit implements Coded {
  MG("mg"),
  G("g"),
  ML("mL");

  @EnumeratedValue private final String code;

  DoseUnit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
