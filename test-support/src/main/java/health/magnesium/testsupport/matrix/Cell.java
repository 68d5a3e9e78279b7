package health.magnesium.testsupport.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * One call and what came.
 *
 * @param faults what is wrong with the answer; empty when it is as expected
 */
record Cell(Answer answer, List<String> faults) {

  /** Judges an answer. */
  static Cell of(Column column, int expected, Operation operation, Asker asker, Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() != expected) {
      faults.add(
          "answered %d instead of %d: %s".formatted(answer.status(), expected, answer.body()));
    } else if (expected >= 400) {
      faults.addAll(faultsOfRefusal(column, expected, asker, answer));
    } else if (column == Column.WRONG_TENANT
        && operation.isReading()
        && answer.body().contains(asker.patientId())) {
      faults.add("shows a patient of another tenant");
    }
    return new Cell(answer, List.copyOf(faults));
  }

  private static List<String> faultsOfRefusal(
      Column column, int expected, Asker asker, Answer answer) {
    if (!answer.isProblem()) {
      return List.of("answered " + expected + " without a problem document");
    }
    List<String> faults = new ArrayList<>();
    if (!isSlugOf(expected, answer.slug())) {
      faults.add("answered " + expected + " as '" + answer.slug() + "'");
    }
    if (column == Column.MISSING_SCOPE
        && expected == 403
        && asker.scopes().stream().noneMatch(answer.detail()::contains)) {
      faults.add("does not name the missing scope: " + answer.detail());
    }
    return faults;
  }

  private static boolean isSlugOf(int status, String slug) {
    return switch (status) {
      case 401 -> slug.equals("unauthenticated");
      case 403 -> slug.equals("forbidden");
      case 404 -> slug.endsWith("not-found");
      default -> !slug.isEmpty();
    };
  }

  /** The status as the table shows it; a faulty one is marked. */
  String shown() {
    return faults.isEmpty() ? Integer.toString(answer.status()) : answer.status() + "!";
  }
}
