package health.magnesium.catalog.formats.fdc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import health.magnesium.catalog.formats.BadRow;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over JSON without keeping it: what nobody asks for is skipped token by token. */
final class JsonObject {

  private JsonObject() {}

  /** Takes the value of one field; has to read it to its end, or leave it where it begins. */
  interface Field {
    void read(String name) throws IOException;
  }

  /** Takes one element of a list. */
  interface Element {
    void read() throws IOException;
  }

  /**
   * Reads the object that begins at the current token, to its end; anything else is skipped and has
   * no fields. What a reader leaves unread is skipped.
   */
  static void forEachField(JsonParser json, Field field) throws IOException {
    if (!json.isExpectedStartObjectToken()) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var name = json.currentName();
      json.nextToken();
      field.read(name);
      json.skipChildren();
    }
  }

  /** Reads the list that begins at the current token, to its end; anything else has no elements. */
  static void forEachElement(JsonParser json, Element element) throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.read();
      json.skipChildren();
    }
  }

  /**
   * The texts of the object that begins at the current token, and of objects in it: a field of an
   * inner one is called {@code nutrient.id}.
   *
   * @param wanted the rest is skipped
   */
  static Map<String, String> texts(JsonParser json, Set<String> wanted) throws IOException {
    Map<String, String> texts = new HashMap<>();
    collect(json, "", wanted, texts);
    return texts;
  }

  private static void collect(
      JsonParser json, String prefix, Set<String> wanted, Map<String, String> texts)
      throws IOException {
    forEachField(
        json,
        name -> {
          var path = prefix.isEmpty() ? name : prefix + name;
          if (wanted.contains(path)) {
            texts.put(path, text(json));
          } else if (prefix.isEmpty() && json.isExpectedStartObjectToken()) {
            collect(json, name + ".", wanted, texts);
          }
        });
  }

  /** A text or a number as it is written; empty for null, a list or an object. */
  static String text(JsonParser json) throws IOException {
    return json.currentToken() != JsonToken.VALUE_NULL && json.currentToken().isScalarValue()
        ? json.getText()
        : "";
  }

  /**
   * A whole number, also as text; null for nothing.
   *
   * @throws BadRow with this reason if it is none, or more than nine digits
   */
  static @Nullable Integer wholeNumber(String text, String reason) {
    if (text.isBlank()) {
      return null;
    }
    if (!text.matches("[0-9]{1,9}(\\.0*)?")) {
      throw new BadRow(reason);
    }
    int point = text.indexOf('.');
    return Integer.valueOf(point < 0 ? text : text.substring(0, point));
  }
}
