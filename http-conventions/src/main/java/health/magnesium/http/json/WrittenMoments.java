package health.magnesium.http.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Moments are written as RFC 3339 text. A number is refused: nobody knows its unit and epoch. */
final class WrittenMoments<T> extends StdDeserializer<T> {

  private final transient Function<String, T> parse;

  WrittenMoments(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  @Override
  @SuppressWarnings("unchecked") // both answers are of the handled type
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(handledType(), json);
    }
    try {
      return parse.apply(json.getText());
    } catch (DateTimeException notAMoment) {
      return (T) context.handleWeirdStringValue(handledType(), json.getText(), "not RFC 3339");
    }
  }
}
