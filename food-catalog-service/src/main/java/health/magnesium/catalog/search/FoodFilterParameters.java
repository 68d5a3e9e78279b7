package health.magnesium.catalog.search;

import health.magnesium.http.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What restricts a list of foods, as a caller sends it. */
@NullUnmarked // filled by the framework
public class FoodFilterParameters {

  private static final Set<String> ALLERGENS =
      Set.of(
          "tree-nut",
          "peanut",
          "sesame",
          "soy",
          "milk",
          "egg",
          "wheat",
          "gluten",
          "fish",
          "shellfish",
          "lupin",
          "mustard",
          "celery");

  private static final int MOST_VALUES = 20;
  private static final String GLUTEN_FREE = "gluten-free";

  /** Tags that fit a diet, beside its own name. */
  private static final Map<String, List<String>> DIETS =
      Map.of(
          "vegan",
          List.of("vegan"),
          "vegetarian",
          List.of("vegan", "vegetarian"),
          "pescatarian",
          List.of("vegan", "vegetarian", "pescatarian"),
          GLUTEN_FREE,
          List.of());

  @QueryParam("category")
  @Parameter(example = "nut-and-seed-products")
  String category;

  @QueryParam("source")
  @Parameter(example = "sr")
  String source;

  @QueryParam("group")
  @Parameter(example = "nuts")
  String group;

  @QueryParam("kind")
  @Parameter(
      description = "branded foods only, or all others only",
      schema = @Schema(enumeration = {"plain", "branded"}))
  String kind;

  @QueryParam("magnesiumKnown")
  @Parameter(
      description = "whether a number has to be known, or unknown",
      schema = @Schema(enumeration = {"true", "false"}))
  String magnesiumKnown;

  @QueryParam("minMagnesium")
  @Parameter(
      description = "mg per 100 g, not negative; foods without a number are left out",
      example = "50")
  BigDecimal minMagnesium;

  @QueryParam("minMagnesiumPer100Kcal")
  @Parameter(
      description = "mg per 100 kcal, not negative; foods without magnesium or energy are left out",
      example = "40")
  BigDecimal minMagnesiumPer100Kcal;

  @QueryParam("tag")
  @Parameter(description = "repeatable; a food has to have all", example = "suggestable")
  List<String> tags;

  @QueryParam("without")
  @Parameter(
      description =
          "Allergens to avoid, repeatable or with commas. Only foods whose tags were reviewed and that"
              + " neither contain nor may contain them; traces are not known.",
      example = "milk")
  List<String> without;

  @QueryParam("diet")
  @Parameter(
      description = "only foods whose tags were reviewed and fit it",
      schema = @Schema(enumeration = {"vegan", "vegetarian", "pescatarian", "gluten-free"}))
  String diet;

  FoodFilter filter() {
    var fits = diet == null ? List.<String>of() : oneOf("diet", diet, DIETS);
    return new FoodFilter(
        printable("category", category),
        printable("source", source),
        printable("group", group),
        kind == null ? null : oneOf("kind", kind, Map.of("plain", false, "branded", true)),
        magnesiumKnown == null
            ? null
            : oneOf("magnesiumKnown", magnesiumKnown, Map.of("true", true, "false", false)),
        notNegative("minMagnesium", minMagnesium),
        notNegative("minMagnesiumPer100Kcal", minMagnesiumPer100Kcal),
        few("tag", tags).stream().map(tag -> printable("tag", tag)).toList(),
        avoided(),
        fits);
  }

  private List<String> avoided() {
    List<String> tags = new ArrayList<>();
    var asked =
        few("without", without).stream()
            .flatMap(list -> Arrays.stream(list.split(",")))
            .map(String::strip);
    var glutenFree =
        GLUTEN_FREE.equals(diet) ? Stream.of("gluten", "wheat") : Stream.<String>empty();
    Stream.concat(asked, glutenFree)
        .forEach(
            allergen -> {
              if (!ALLERGENS.contains(allergen)) {
                throw notAllowed("without", allergen, ALLERGENS);
              }
              tags.add("contains-" + allergen);
              tags.add("may-contain-" + allergen);
            });
    return tags;
  }

  private static @Nullable BigDecimal notNegative(String parameter, @Nullable BigDecimal value) {
    if (value != null && value.signum() < 0) {
      throw Problems.invalidParameter(parameter, "has to be 0 or more");
    }
    return value;
  }

  private static List<String> few(String parameter, List<String> values) {
    if (values.size() > MOST_VALUES) {
      throw Problems.invalidParameter(parameter, "at most " + MOST_VALUES + " values");
    }
    return values;
  }

  private static <V> V oneOf(String parameter, String value, Map<String, V> allowed) {
    var found = allowed.get(value);
    if (found == null) {
      throw notAllowed(parameter, value, allowed.keySet());
    }
    return found;
  }

  private static RuntimeException notAllowed(String parameter, String value, Set<String> allowed) {
    return Problems.invalidParameter(
        parameter,
        "received '"
            + value
            + "'; allowed: "
            + String.join(", ", allowed.stream().sorted().toList()));
  }

  static @Nullable String printable(String parameter, @Nullable String value) {
    if (value != null && value.chars().anyMatch(Character::isISOControl)) {
      throw Problems.invalidParameter(parameter, "holds a control character");
    }
    return value;
  }
}
