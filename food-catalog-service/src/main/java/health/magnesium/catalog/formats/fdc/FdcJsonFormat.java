package health.magnesium.catalog.formats.fdc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.PublishedRelease;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises FoodData Central's JSON by the name of its list of foods; some copies are the bare
 * list, recognised by its first food.
 */
public final class FdcJsonFormat implements PublishedFormat {

  private static final Set<String> OF_A_FOOD = Set.of("fdcId", "foodClass", "foodNutrients");
  private static final Set<Integer> BYTE_ORDER_MARK = Set.of(0xEF, 0xBB, 0xBF);

  private final Clock clock;

  public FdcJsonFormat() {
    this(Clock.systemUTC());
  }

  FdcJsonFormat(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String code() {
    return "usda-fdc-json";
  }

  @Override
  public String accepted() {
    return "Accepted is a USDA FoodData Central JSON download (.json or .json.gz, or in a zip) with"
        + " FoundationFoods, SRLegacyFoods, SurveyFoods or BrandedFoods.";
  }

  @Override
  public Optional<PublishedRelease> recognise(PublishedFiles files) throws IOException {
    List<String> names = new ArrayList<>();
    for (var name : files.names()) {
      var alone = files.names().size() == 1;
      if ((alone || name.toLowerCase(Locale.ROOT).endsWith(".json")) && isFdc(files, name)) {
        names.add(name);
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new FdcJsonRelease(files, List.copyOf(names), clock));
  }

  private static boolean isFdc(PublishedFiles files, String name) throws IOException {
    try (var in = new BufferedInputStream(files.open(name))) {
      if (!beginsLikeJson(in)) {
        return false;
      }
      try (var json = FdcJsonRelease.JSON.createParser(in)) {
        return json.nextToken() == JsonToken.START_ARRAY ? holdsFoods(json) : hasListOfFoods(json);
      }
    } catch (JsonProcessingException | CharConversionException noJson) {
      return false;
    }
  }

  /** Workbooks and archives are told apart without looking at more than a few bytes of them. */
  private static boolean beginsLikeJson(InputStream in) throws IOException {
    in.mark(16);
    for (int i = 0; i < 16; i++) {
      int b = in.read();
      if (b == '{' || b == '[') {
        in.reset();
        return true;
      }
      if (b < 0 || b > ' ' && !BYTE_ORDER_MARK.contains(b)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasListOfFoods(JsonParser json) throws IOException {
    var first = json.nextFieldName();
    return first != null
        && FdcDataset.ofJsonKey(first).isPresent()
        && json.nextToken() == JsonToken.START_ARRAY;
  }

  private static boolean holdsFoods(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (OF_A_FOOD.contains(name)) {
        return true;
      }
      json.nextToken();
      json.skipChildren();
    }
    return false;
  }
}
