package health.magnesium.http.parameters;

import health.magnesium.http.problem.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads every parameter that is no text; says which one cannot be read, and what is allowed. */
@Provider
public final class ParameterValues implements ParamConverterProvider {

  /** No date lies before this one. */
  public static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);

  /** No date lies after this one. */
  public static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  @Override
  @SuppressWarnings("unchecked") // the class says which converter it is
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    var name = name(annotations);
    return (ParamConverter<T>)
        switch (type.getSimpleName()) {
          case "LocalDate" ->
              new Reading<>(name, ParameterValues::date, "a date such as 2026-11-22");
          case "OffsetDateTime" ->
              new Reading<>(
                  name,
                  OffsetDateTime::parse,
                  "a moment with offset such as 2026-11-22T08:00:00+01:00, the + written %2B");
          case "UUID" -> new Reading<>(name, ParameterValues::uuid, "a UUID");
          case "Integer", "int" -> new Reading<>(name, Integer::valueOf, "a whole number");
          case "BigDecimal" ->
              new Reading<>(name, ParameterValues::decimal, "a number such as 12.5");
          case "Boolean", "boolean" ->
              new Reading<>(name, ParameterValues::yesOrNo, "one of true, false");
          default -> null;
        };
  }

  private static LocalDate date(String text) {
    var date = LocalDate.parse(text);
    if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
      throw new DateTimeException("outside " + FIRST_DATE + " to " + LAST_DATE);
    }
    return date;
  }

  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("not 36 characters");
    }
    return UUID.fromString(text);
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not a plain number");
    }
    return new BigDecimal(text);
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither");
    };
  }

  private static String name(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .map(
            annotation ->
                switch (annotation) {
                  case PathParam path -> path.value();
                  case QueryParam query -> query.value();
                  case HeaderParam header -> header.value();
                  default -> "";
                })
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("parameter");
  }

  private record Reading<T>(String name, Function<String, T> reader, String allowed)
      implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      if (text == null) {
        return null;
      }
      try {
        return reader.apply(text);
      } catch (DateTimeException | IllegalArgumentException unreadable) {
        var shown = text.length() <= 80 ? text : text.substring(0, 80) + "…";
        throw Problems.invalidParameter(name, "'" + shown + "' is not " + allowed);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
