package health.magnesium.advisory.advisory;

import health.magnesium.http.problem.FieldError;
import health.magnesium.http.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Collects what is refused in one request, and the checks that several parts of it share. */
final class Refusals {

  private final String root;
  private final LocalDate birthDate;
  private final LocalDate assessmentDate;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param root pointer to the request in the body; empty where it is the body
   */
  Refusals(String root, LocalDate birthDate, LocalDate assessmentDate) {
    this.root = root;
    this.birthDate = birthDate;
    this.assessmentDate = assessmentDate;
  }

  LocalDate assessmentDate() {
    return assessmentDate;
  }

  /**
   * @throws health.magnesium.http.problem.ProblemException 400 naming each refused value, if any
   */
  void throwIfAny() {
    if (!errors.isEmpty()) {
      throw Problems.invalidBody(errors);
    }
  }

  void refuse(String pointer, String detail) {
    errors.add(new FieldError(root + pointer, detail));
  }

  void refuseIf(boolean wrong, String pointer, String detail) {
    if (wrong) {
      refuse(pointer, detail);
    }
  }

  void withinLife(String at, LocalDate date) {
    notAfterAssessment(at, date);
    refuseIf(date.isBefore(birthDate), at, "'" + date + "' is before the birth date");
  }

  void notAfterAssessment(String at, @Nullable LocalDate date) {
    refuseIf(
        date != null && date.isAfter(assessmentDate),
        at,
        "'" + date + "' is after the assessment date " + assessmentDate);
  }

  void ordered(String at, @Nullable LocalDate from, @Nullable LocalDate until) {
    refuseIf(
        from != null && until != null && until.isBefore(from),
        at + "/until",
        "'" + until + "' is before from '" + from + "'");
  }

  /** Checks every value of a list; an absent list has none. */
  static <T> void each(String at, @Nullable List<T> values, BiConsumer<String, T> check) {
    var list = Objects.requireNonNullElse(values, List.<T>of());
    for (int i = 0; i < list.size(); i++) {
      check.accept(at + "/" + i, list.get(i));
    }
  }
}
