package health.magnesium.advisory.person;

import java.time.LocalDate;
import java.time.Period;

/**
 * Age in completed months. A month is completed on the day of the month of birth; someone born on
 * 29 February completes a year on 1 March of a common year.
 */
public record Age(int completedMonths) implements Comparable<Age> {

  private static final int MONTHS_PER_YEAR = 12;

  public Age {
    if (completedMonths < 0) {
      throw new IllegalArgumentException(
          "completedMonths must not be negative: " + completedMonths);
    }
  }

  /**
   * @throws IllegalArgumentException if {@code date} is before {@code birthDate}
   */
  public static Age on(LocalDate date, LocalDate birthDate) {
    if (date.isBefore(birthDate)) {
      throw new IllegalArgumentException("date " + date + " is before birthDate " + birthDate);
    }
    return new Age((int) Period.between(birthDate, date).toTotalMonths());
  }

  public int years() {
    return completedMonths / MONTHS_PER_YEAR;
  }

  public boolean isUnderYears(int years) {
    return years() < years;
  }

  @Override
  public int compareTo(Age other) {
    return Integer.compare(completedMonths, other.completedMonths);
  }
}
