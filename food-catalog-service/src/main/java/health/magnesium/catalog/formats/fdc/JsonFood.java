package health.magnesium.catalog.formats.fdc;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One food of a JSON download, as far as the catalog reads it. All is text as published, because
 * the id that a mistake is reported with comes near the end of the object.
 */
final class JsonFood {

  private static final Set<String> TEXTS =
      Set.of(
          "fdcId",
          "description",
          "dataType",
          "isHistoricalReference",
          "publicationDate",
          "ndbNumber",
          "brandOwner",
          "brandName",
          "gtinUpc",
          "brandedFoodCategory",
          "servingSize",
          "servingSizeUnit",
          "householdServingFullText");
  private static final Set<String> OF_VALUE =
      Set.of(
          "nutrient.id",
          "nutrient.unitName",
          "amount",
          "foodNutrientDerivation.code",
          "dataPoints",
          "min",
          "max");
  private static final Set<String> OF_PORTION =
      Set.of(
          "sequenceNumber",
          "amount",
          "measureUnit.name",
          "portionDescription",
          "modifier",
          "gramWeight");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** More than any food has; keeps a malformed file from filling the memory. */
  private static final int MOST = 1_000;

  private final Map<String, String> texts = new HashMap<>();
  private final List<Value> values = new ArrayList<>();
  private final List<Portion> portions = new ArrayList<>();
  private long valuesNotKept;

  /** A number of a nutrient that the catalog keeps, or of one that is not told. */
  record Value(
      long line,
      String nutrientId,
      String unit,
      String amount,
      String derivation,
      String dataPoints,
      String min,
      String max) {}

  /** A portion, without the food it belongs to. */
  record Portion(
      long line,
      String seq,
      String amount,
      String measure,
      String description,
      String modifier,
      String gramWeight) {}

  /** Reads the object that begins at the current token, to its end. */
  static JsonFood read(JsonParser json) throws IOException {
    var food = new JsonFood();
    JsonObject.forEachField(json, name -> food.readField(name, json));
    return food;
  }

  /** A field's text; empty if it is not there. */
  String text(String field) {
    return text(texts, field);
  }

  List<Value> values() {
    return values;
  }

  /** How many numbers are of nutrients that the catalog does not keep. */
  long valuesNotKept() {
    return valuesNotKept;
  }

  List<Portion> portions() {
    return portions;
  }

  private void readField(String name, JsonParser json) throws IOException {
    switch (name) {
      case "foodCategory" -> readCategory(json, "description");
      case "wweiaFoodCategory" -> readCategory(json, "wweiaFoodCategoryDescription");
      case "foodNutrients" -> JsonObject.forEachElement(json, () -> readValue(json));
      case "foodPortions" -> JsonObject.forEachElement(json, () -> readPortion(json));
      default -> {
        if (TEXTS.contains(name)) {
          texts.put(name, JsonObject.text(json));
        }
      }
    }
  }

  private void readCategory(JsonParser json, String description) throws IOException {
    texts.put("category", text(JsonObject.texts(json, Set.of(description)), description));
  }

  private void readValue(JsonParser json) throws IOException {
    long line = line(json);
    var of = JsonObject.texts(json, OF_VALUE);
    var id = text(of, "nutrient.id");
    if (isNotKept(id)) {
      valuesNotKept++;
    } else if (values.size() < MOST) {
      values.add(
          new Value(
              line,
              id,
              text(of, "nutrient.unitName"),
              text(of, "amount"),
              text(of, "foodNutrientDerivation.code"),
              text(of, "dataPoints"),
              text(of, "min"),
              text(of, "max")));
    }
  }

  private void readPortion(JsonParser json) throws IOException {
    long line = line(json);
    var of = JsonObject.texts(json, OF_PORTION);
    if (portions.size() < MOST) {
      portions.add(
          new Portion(
              line,
              text(of, "sequenceNumber"),
              text(of, "amount"),
              text(of, "measureUnit.name"),
              text(of, "portionDescription"),
              text(of, "modifier"),
              text(of, "gramWeight")));
    }
  }

  private static boolean isNotKept(String nutrientId) {
    return NUMBER.matcher(nutrientId).matches()
        && KeptNutrient.of(Integer.parseInt(nutrientId)) == null;
  }

  private static String text(Map<String, String> texts, String path) {
    return texts.getOrDefault(path, "");
  }

  private static long line(JsonParser json) {
    return json.currentTokenLocation().getLineNr();
  }
}
