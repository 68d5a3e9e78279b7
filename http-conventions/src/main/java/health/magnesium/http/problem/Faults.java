package health.magnesium.http.problem;

import health.magnesium.http.parameters.ParameterValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a body, so that the caller learns all of it at once. */
public final class Faults {

  /** No date of a record lies before this one. */
  public static final LocalDate FIRST_DATE = ParameterValues.FIRST_DATE;

  /** No date of a record lies after this one. */
  public static final LocalDate LAST_DATE = ParameterValues.LAST_DATE;

  private static final int MOST_DECIMALS = 6;

  private final String prefix;
  private final List<FieldError> found;

  private Faults(String prefix, List<FieldError> found) {
    this.prefix = prefix;
    this.found = found;
  }

  /** Nothing wrong so far. */
  public Faults() {
    this("", new ArrayList<>());
  }

  /** The same collection, for the value at {@code pointer} within the present one. */
  public Faults at(String pointer) {
    return new Faults(prefix + pointer, found);
  }

  /** The field's value is not allowed, or missing. */
  public void add(String field, String detail) {
    found.add(new FieldError(prefix + "/" + field, detail));
  }

  /** What was found, in the order of looking. */
  public List<FieldError> found() {
    return List.copyOf(found);
  }

  /**
   * Ends the request if anything was found.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw refusal();
    }
  }

  /** What was found, as the problem to answer: 400. */
  public ProblemException refusal() {
    return Problems.invalidBody(found);
  }

  /** The value must be there. */
  public void present(String field, @Nullable Object value) {
    if (value == null) {
      add(field, "missing");
    }
  }

  /** If there, one line of text of 1 to {@code most} characters. */
  public void text(String field, @Nullable String value, int most) {
    if (value != null
        && (value.isBlank()
            || value.length() > most
            || value.chars().anyMatch(Character::isISOControl))) {
      add(field, "must be one line of 1 to " + most + " characters, without control characters");
    }
  }

  /** If there, text that matches. */
  public void matches(String field, @Nullable String value, String pattern, String allowed) {
    if (value != null && !value.matches(pattern)) {
      add(field, "must be " + allowed + "; received " + shown(value));
    }
  }

  /** If there, above zero and at most {@code most}. */
  public void positive(String field, @Nullable BigDecimal value, int most) {
    if (value != null && (value.signum() <= 0 || isAbsurd(value, most))) {
      add(field, "must be above 0 and at most " + most + decimals() + "; received " + value);
    }
  }

  /** If there, zero to {@code most}. */
  public void notNegative(String field, @Nullable BigDecimal value, int most) {
    if (value != null && (value.signum() < 0 || isAbsurd(value, most))) {
      add(field, "must be 0 to " + most + decimals() + "; received " + value);
    }
  }

  /** If there, from {@code least} to {@code most}. */
  public void within(String field, @Nullable BigDecimal value, int least, int most) {
    if (value != null
        && (value.compareTo(BigDecimal.valueOf(least)) < 0 || isAbsurd(value, most))) {
      add(field, "must be " + least + " to " + most + decimals() + "; received " + value);
    }
  }

  /** If there, a date from {@code earliest} to {@code latest}. */
  public void date(String field, @Nullable LocalDate value, LocalDate earliest, LocalDate latest) {
    if (value != null && (value.isBefore(earliest) || value.isAfter(latest))) {
      add(field, "must be a date from " + earliest + " to " + latest + "; received " + value);
    }
  }

  /** If both are there, {@code until} is not before {@code from}. */
  public void inOrder(@Nullable LocalDate from, String field, @Nullable LocalDate until) {
    if (from != null && until != null && until.isBefore(from)) {
      add(field, "must not be before " + from + "; received " + until);
    }
  }

  private static boolean isAbsurd(BigDecimal value, int most) {
    return value.compareTo(BigDecimal.valueOf(most)) > 0 || value.scale() > MOST_DECIMALS;
  }

  private static String decimals() {
    return " with at most " + MOST_DECIMALS + " decimals";
  }

  /** A value as a message quotes it. */
  public static String shown(String value) {
    return "'" + (value.length() <= 80 ? value : value.substring(0, 80) + "…") + "'";
  }
}
