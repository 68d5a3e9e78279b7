package health.magnesium.http.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Refuses decimals that no measurement has, such as {@code 1e400}: written out plainly one such
 * number would fill the memory.
 */
final class PlainNumbers extends BigDecimalDeserializer {

  private static final int MOST_DIGITS_EITHER_SIDE = 15;

  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    var number = super.deserialize(json, context);
    if (number != null && !isPlain(number)) {
      throw InvalidFormatException.from(json, "too many digits", json.getText(), BigDecimal.class);
    }
    return number;
  }

  private static boolean isPlain(BigDecimal number) {
    return Math.abs(number.scale()) <= MOST_DIGITS_EITHER_SIDE
        && number.precision() - number.scale() <= MOST_DIGITS_EITHER_SIDE;
  }
}
