package health.magnesium.http.problem;

import java.util.List;

/** Makes the problems that resources throw. */
public final class Problems {

  private Problems() {}

  /** A problem of this kind. */
  public static ProblemException of(ProblemKind kind, String detail) {
    return new ProblemException(kind, detail, null);
  }

  /** The body is understood but values in it are not allowed; names each of them. */
  public static ProblemException invalidBody(List<FieldError> errors) {
    return withErrors(CommonProblem.INVALID_BODY, errors);
  }

  /** One value of the body is not allowed. */
  public static ProblemException invalidBody(String pointer, String detail) {
    return invalidBody(List.of(new FieldError(pointer, detail)));
  }

  /** A problem of this kind about values of the body. */
  public static ProblemException withErrors(ProblemKind kind, List<FieldError> errors) {
    var first = errors.getFirst();
    var where = first.pointer().isEmpty() ? "" : first.pointer() + ": ";
    return new ProblemException(kind, where + first.detail(), errors);
  }

  /** Parameters have values that are not allowed; names each of them. */
  public static ProblemException invalidParameters(List<ParameterError> errors) {
    var first = errors.getFirst();
    return new ProblemException(
        CommonProblem.INVALID_PARAMETER, first.parameter() + ": " + first.detail(), errors);
  }

  /** One parameter has a value that is not allowed. */
  public static ProblemException invalidParameter(String parameter, String detail) {
    return invalidParameters(List.of(new ParameterError(parameter, detail)));
  }
}
