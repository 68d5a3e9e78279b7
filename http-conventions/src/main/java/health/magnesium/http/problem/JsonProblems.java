package health.magnesium.http.problem;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in the caller's terms what Jackson could not read: where, which value came, what is allowed.
 * Names of Java types never leave the service.
 */
public final class JsonProblems {

  private JsonProblems() {}

  /** What was wrong, as the problem to answer: 400, or 413 for JSON beyond our limits. */
  public static ProblemException of(JsonProcessingException failure) {
    if (failure instanceof StreamConstraintsException
        || failure.getCause() instanceof StreamConstraintsException) {
      return Problems.withErrors(
          CommonProblem.BODY_TOO_LARGE,
          List.of(new FieldError("", "the JSON is too long, too deep or holds a too long number")));
    }
    if (failure instanceof JsonParseException && !isDuplicate(failure)) {
      return Problems.withErrors(
          CommonProblem.MALFORMED_BODY,
          List.of(new FieldError("", "not well-formed JSON" + position(failure))));
    }
    if (failure instanceof JsonMappingException mapping) {
      var rootCause = mapping.getCause();
      if (rootCause instanceof JsonParseException parse) {
        return Problems.withErrors(
            CommonProblem.MALFORMED_BODY,
            List.of(
                new FieldError(
                    JsonPointers.of(mapping.getPath()), "not well-formed JSON" + position(parse))));
      }
      return Problems.invalidBody(JsonPointers.of(mapping.getPath()), detail(mapping));
    }
    return Problems.withErrors(
        CommonProblem.MALFORMED_BODY,
        List.of(new FieldError("", "the same field twice, or not JSON" + position(failure))));
  }

  private static boolean isDuplicate(JsonProcessingException failure) {
    return String.valueOf(failure.getOriginalMessage()).startsWith("Duplicate field");
  }

  private static String detail(JsonMappingException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          "unknown field '"
              + unknown.getPropertyName()
              + "'; allowed: "
              + unknown.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "));
      case InvalidTypeIdException typeId ->
          (typeId.getTypeId() == null
                  ? "the field that tells the kind is missing"
                  : "'" + shortened(typeId.getTypeId()) + "' is not a kind of this list")
              + kinds(typeId.getBaseType().getRawClass());
      case InvalidFormatException format ->
          "'" + shortened(format.getValue()) + "' is not " + expected(format.getTargetType());
      case MismatchedInputException mismatch ->
          mismatch.getTargetType() == null
              ? "missing, or of the wrong JSON type"
              : "missing or of the wrong JSON type; expected " + expected(mismatch.getTargetType());
      default ->
          failure.getCause() instanceof IllegalArgumentException refused
                  && refused.getMessage() != null
              ? refused.getMessage()
              : "cannot be read";
    };
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "what this field takes";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(JsonProblems::wireName)
              .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "a date such as 2026-11-22";
      case "LocalTime" -> "a time of day such as 08:00";
      case "OffsetDateTime", "Instant" -> "a moment with offset such as 2026-11-22T08:00:00+01:00";
      case "BigDecimal", "Double", "double" -> "a JSON number of at most 15 digits";
      case "Integer", "int", "Long", "long" -> "a whole JSON number";
      case "Boolean", "boolean" -> "true or false";
      case "String" -> "a JSON string";
      case "UUID" -> "a UUID";
      case "List", "ArrayList", "Set" -> "a JSON array";
      default -> "a JSON object";
    };
  }

  private static String wireName(Object constant) {
    try {
      return String.valueOf(constant.getClass().getMethod("code").invoke(constant));
    } catch (ReflectiveOperationException noCode) {
      return constant.toString();
    }
  }

  private static String kinds(Class<?> base) {
    var declared = base.getAnnotation(JsonSubTypes.class);
    return declared == null
        ? ""
        : "; allowed: "
            + Arrays.stream(declared.value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", "));
  }

  private static String position(JsonProcessingException failure) {
    var location = failure.getLocation();
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  static String shortened(Object value) {
    var text = String.valueOf(value);
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
