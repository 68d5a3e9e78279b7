package health.magnesium.advisory.advisory;

import health.magnesium.advisory.person.Coded;
import java.time.DayOfWeek;
import java.util.Locale;

/** A weekday as callers write it: {@code mon} to {@code sun}. */
public enum Weekday implements Coded {
  MON,
  TUE,
  WED,
  THU,
  FRI,
  SAT,
  SUN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  DayOfWeek toDayOfWeek() {
    return DayOfWeek.of(ordinal() + 1);
  }
}
