package health.magnesium.advisory.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import health.magnesium.advisory.person.Coded;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;

/** Reads and writes the words of closed vocabularies by their code; another word is an error. */
@Singleton
public final class VocabularyJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("vocabularies")
            .addSerializer(Coded.class, new CodeWriter())
            .setDeserializerModifier(new CodeReaders()));
  }

  private static final class CodeWriter extends StdSerializer<Coded> {

    CodeWriter() {
      super(Coded.class);
    }

    @Override
    public void serialize(Coded word, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(word.code());
    }
  }

  private static final class CodeReaders extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> standard) {
      return Coded.class.isAssignableFrom(type.getRawClass())
          ? new CodeReader(type.getRawClass())
          : standard;
    }
  }

  private static final class CodeReader extends StdDeserializer<Object> {

    CodeReader(Class<?> vocabulary) {
      super(vocabulary);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      var code = json.getValueAsString();
      for (var word : handledType().getEnumConstants()) {
        if (((Coded) word).code().equals(code)) {
          return word;
        }
      }
      var allowed =
          Arrays.stream(handledType().getEnumConstants())
              .map(word -> ((Coded) word).code())
              .toList();
      return context.handleWeirdStringValue(
          handledType(), String.valueOf(code), "allowed: %s", allowed);
    }
  }
}
