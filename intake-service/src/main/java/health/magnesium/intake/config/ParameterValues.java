package health.magnesium.intake.config;

import health.magnesium.http.problem.Problems;
import health.magnesium.intake.problem.Faults;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads dates and ids of paths and queries; says which parameter cannot be read, and why. */
@Provider
public final class ParameterValues implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked") // the class says which converter it is
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    var name = name(annotations);
    if (type == LocalDate.class) {
      return (ParamConverter<T>)
          new Reading<>(name, ParameterValues::date, "a date such as 2026-11-22");
    }
    if (type == UUID.class) {
      return (ParamConverter<T>) new Reading<>(name, ParameterValues::uuid, "a UUID");
    }
    return null;
  }

  private static LocalDate date(String text) {
    var date = LocalDate.parse(text);
    if (date.isBefore(Faults.FIRST_DATE) || date.isAfter(Faults.LAST_DATE)) {
      throw new DateTimeException("outside " + Faults.FIRST_DATE + " to " + Faults.LAST_DATE);
    }
    return date;
  }

  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("not 36 characters");
    }
    return UUID.fromString(text);
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
