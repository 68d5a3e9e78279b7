package health.magnesium.catalog.ownfoods;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tags of {@code docs/catalog/starter-tags.md} that a tenant may give its foods, each with its
 * kind. Only {@code suggestable} is not among them: plans propose foods that were reviewed for it.
 */
record FoodTags(Map<String, String> kinds) {

  static final FoodTags ALL = load();

  /** What is wrong with these tags together, in words for the caller; empty for nothing. */
  List<String> faults(Collection<String> tags, boolean reviewed) {
    List<String> faults = new ArrayList<>();
    tags.stream()
        .filter(tag -> !kinds.containsKey(tag))
        .forEach(tag -> faults.add("'%s' is none of %s".formatted(tag, kinds.keySet())));
    var origins = count(tags, "origin");
    if (origins > 1 || (reviewed && origins == 0)) {
      faults.add(
          "%s one of vegan, vegetarian, pescatarian and meat: the strictest diet that the food fits"
              .formatted(reviewed ? "reviewed tags hold exactly" : "tags hold at most"));
    }
    if (count(tags, "oxalate") > 1) {
      faults.add("tags hold at most one oxalate class");
    }
    return faults;
  }

  private long count(Collection<String> tags, String kind) {
    return tags.stream().filter(tag -> kind.equals(kinds.get(tag))).count();
  }

  private static FoodTags load() {
    var file = FoodTags.class.getResourceAsStream("tags.csv");
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      Map<String, String> kinds = new LinkedHashMap<>();
      rows.forEach(row -> kinds.put(row.getField("tag"), row.getField("kind")));
      return new FoodTags(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
