package health.magnesium.benchmarks;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What callers of a big catalog ask; the same number asks the same. */
final class CatalogCalls {

  private static final List<String> PLAIN =
      List.of(
          "almonds",
          "spinach raw",
          "pumpkin seeds",
          "black beans cooked",
          "quinoa",
          "oatmeal",
          "dark chocolate",
          "whole wheat bread",
          "tofu",
          "banana",
          "avocado",
          "cashews roasted",
          "brown rice cooked",
          "milk",
          "salmon",
          "peanut butter",
          "lentils",
          "kale",
          "cheddar cheese",
          "yogurt",
          "courgette",
          "chick peas",
          "sunflower seeds",
          "edamame",
          "swiss chard",
          "almnods",
          "spinch",
          "brocoli",
          "garlic",
          "egg");

  private final String catalog;
  private final int foods;
  private final ProductNames names = new ProductNames();

  CatalogCalls(String catalog, int foods) {
    this.catalog = catalog;
    this.foods = foods;
  }

  /** Half of them plain foods as people type them, half products by two or three of their words. */
  HttpRequest search(int call) {
    var random = new SplittableRandom(call);
    var text = PLAIN.get(random.nextInt(PLAIN.size()));
    if (call % 2 == 1) {
      var words = names.product(random.nextInt(foods)).toLowerCase(Locale.ROOT).split(" ");
      text = String.join(" ", List.of(words).subList(0, Math.min(words.length, 3)));
    }
    return get("/v1/foods?limit=20&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  HttpRequest food(int call) {
    return get("/v1/foods/" + id(new SplittableRandom(call)));
  }

  HttpRequest barcode(int call) {
    return get("/v1/barcodes/" + BrandedRelease.gtin(new SplittableRandom(call).nextInt(foods)));
  }

  /** Composition of so many foods in one call. */
  HttpRequest compositions(int call, int items) {
    var random = new SplittableRandom(call);
    var body =
        IntStream.range(0, items)
            .mapToObj(i -> "{\"foodId\": \"" + id(random) + "\"}")
            .collect(Collectors.joining(",", "{\"items\": [", "]}"));
    return HttpRequest.newBuilder(URI.create(catalog + "/v1/compositions"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(catalog + path)).build();
  }

  private String id(SplittableRandom random) {
    return "fdc-" + (BrandedRelease.FIRST_ID + random.nextInt(foods));
  }
}
