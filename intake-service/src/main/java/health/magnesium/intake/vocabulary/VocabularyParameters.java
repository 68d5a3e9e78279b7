package health.magnesium.intake.vocabulary;

import health.magnesium.http.problem.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads words of closed vocabularies in queries; says which words there are. */
@Provider
public final class VocabularyParameters implements ParamConverterProvider {

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // the class is that of an enum with words
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return type.isEnum() && Coded.class.isAssignableFrom(type)
        ? new Word(name(annotations), type)
        : null;
  }

  private static String name(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(annotation -> ((QueryParam) annotation).value())
        .findFirst()
        .orElse("parameter");
  }

  private record Word<E extends Enum<E> & Coded>(String name, Class<E> vocabulary)
      implements ParamConverter<E> {

    @Override
    public @Nullable E fromString(@Nullable String text) {
      return text == null
          ? null
          : Coded.find(vocabulary, text)
              .orElseThrow(() -> Problems.invalidParameter(name, Coded.refusal(vocabulary, text)));
    }

    @Override
    public String toString(E word) {
      return word.code();
    }
  }
}
