package health.magnesium.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Failed Jakarta Validation of a resource method's arguments: body values become pointers, other
 * arguments the parameter's name.
 */
final class ConstraintProblems {

  /** Resource methods name the argument that holds the body {@code body}. */
  private static final String BODY = "body";

  private ConstraintProblems() {}

  static boolean isOurFault(ConstraintViolationException failure) {
    return failure.getConstraintViolations().stream()
        .anyMatch(
            violation ->
                nodes(violation).stream()
                    .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
  }

  static ProblemException of(ConstraintViolationException failure) {
    List<FieldError> body = new ArrayList<>();
    List<ParameterError> parameters = new ArrayList<>();
    for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
      var nodes = nodes(violation);
      if (nodes.getFirst().getKind() != ElementKind.METHOD) {
        body.add(new FieldError(pointer(nodes), detail(violation)));
      } else if (nodes.size() > 2 || nodes.get(1).getName().equals(BODY)) {
        body.add(new FieldError(pointer(nodes.subList(2, nodes.size())), detail(violation)));
      } else {
        parameters.add(new ParameterError(nodes.get(1).getName(), detail(violation)));
      }
    }
    body.sort(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail));
    parameters.sort(Comparator.comparing(ParameterError::parameter));
    return body.isEmpty() ? Problems.invalidParameters(parameters) : Problems.invalidBody(body);
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    return nodes;
  }

  private static String pointer(List<Path.Node> nodes) {
    var pointer = new StringBuilder();
    for (var node : nodes) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append(JsonPointers.step(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        pointer.append(JsonPointers.step(node.getName()));
      }
    }
    return pointer.toString();
  }

  private static String detail(ConstraintViolation<?> violation) {
    var value = violation.getInvalidValue();
    return value == null || value instanceof Record || value instanceof Iterable<?>
        ? violation.getMessage()
        : violation.getMessage() + "; received " + JsonProblems.shortened(value);
  }
}
