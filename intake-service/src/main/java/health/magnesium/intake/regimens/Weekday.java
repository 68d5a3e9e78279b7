package health.magnesium.intake.regimens;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;

/** A day of the week. */
public enum Weekday implements Coded {
  MON,
  TUE,
  WED,
  THU,
  FRI,
  SAT,
  SUN;

  @EnumeratedValue private final String code = Coded.kebab(this);

  /** The weekday of a date. */
  public static Weekday of(LocalDate date) {
    return values()[date.getDayOfWeek().ordinal()];
  }

  @Override
  public String code() {
    return code;
  }
}
