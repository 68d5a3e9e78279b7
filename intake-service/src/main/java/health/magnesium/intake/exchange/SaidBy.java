package health.magnesium.intake.exchange;

import health.magnesium.http.access.Caller;
import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** In what role somebody said something, as far as the token tells. */
public enum SaidBy implements Coded {
  /** The person, by a token bound to the own record. */
  PATIENT,
  /** Somebody of the tenant. */
  STAFF,
  /** A program, by a token it got for itself. */
  INTEGRATION;

  @EnumeratedValue private final String code = Coded.kebab(this);

  /** The role of the present caller. */
  static SaidBy of(Caller caller) {
    if (caller.patient().isPresent()) {
      return PATIENT;
    }
    return caller.isProgram() ? INTEGRATION : STAFF;
  }

  @Override
  public String code() {
    return code;
  }
}
