package health.magnesium.catalog.search;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.ReadingForTests;
import health.magnesium.catalog.formats.fdc.FdcCsvFormat;
import health.magnesium.catalog.formats.fndds.FnddsFormat;
import health.magnesium.catalog.formats.sr28.Sr28Format;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The foods of the publishers' own files SR28, Foundation Foods and FNDDS, as the search has them.
 */
final class PublishedNames {

  private static final Set<String> SR28 =
      Set.of("FOOD_DES.txt", "FD_GROUP.txt", "NUT_DATA.txt.gz", "WEIGHT.txt");

  private PublishedNames() {}

  static NameSearch search(Path data) throws IOException {
    List<FoodName> foods = new ArrayList<>();
    foods.addAll(zipped(new Sr28Format(), data.resolve("usda-sr28-ascii"), SR28));
    foods.addAll(zipped(new FnddsFormat(), data.resolve("usda-fndds-2021-2023-xlsx"), Set.of()));
    try (var zip = Files.list(data.resolve("usda-fdc-foundation-csv-2025-04-24"))) {
      foods.addAll(
          foods(
              ReadingForTests.ofUpload(
                  new FdcCsvFormat(), zip.findFirst().orElseThrow(), "foundation.zip")));
    }
    return new NameSearch(List.of(new NameIndex(foods)));
  }

  private static List<FoodName> zipped(PublishedFormat format, Path folder, Set<String> only)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var all = Files.list(folder)) {
      for (var file : all.sorted().toList()) {
        var name = file.getFileName().toString();
        if (only.isEmpty() || only.contains(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return foods(ReadingForTests.ofZip(format, files));
  }

  private static List<FoodName> foods(ReadingForTests read) {
    Map<String, BigDecimal> magnesium = new HashMap<>();
    for (var value : read.release().values) {
      var amount = value.value().amount();
      if (value.value().nutrient() == Nutrient.MAGNESIUM_MG && amount != null) {
        magnesium.put(value.foodId(), amount);
      }
    }
    Map<String, FoodName> foods = new LinkedHashMap<>();
    for (var food : read.release().foods) {
      if (food.name() != null) {
        foods.putIfAbsent(food.foodId(), name(food, food.name(), magnesium));
      }
    }
    return List.copyOf(foods.values());
  }

  private static FoodName name(StagedFood food, String name, Map<String, BigDecimal> magnesium) {
    return new FoodName(
        food.foodId(),
        food.dataset(),
        name,
        null,
        food.otherNames(),
        null,
        null,
        null,
        magnesium.get(food.foodId()),
        null);
  }
}
