package health.magnesium.catalog.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which foods a caller wants to see at all. Null and empty do not restrict. Said twice, for foods
 * in memory and for foods in the database, with one meaning.
 *
 * @param branded true for branded foods only, false for the others only
 * @param magnesiumKnown true for foods with a number only, false for the others only
 * @param minMagnesiumMg per 100 g; leaves out foods without a number
 * @param minMagnesiumPer100Kcal mg; leaves out foods without a number or without energy
 * @param tags a food has to have all of them
 * @param without a food may have none of these tags, and has to have been reviewed
 * @param oneOf a food has to have one of these tags
 */
record FoodFilter(
    @Nullable String category,
    @Nullable String source,
    @Nullable String group,
    @Nullable Boolean branded,
    @Nullable Boolean magnesiumKnown,
    @Nullable BigDecimal minMagnesiumMg,
    @Nullable BigDecimal minMagnesiumPer100Kcal,
    List<String> tags,
    List<String> without,
    List<String> oneOf) {

  /** SQL of what {@link MagnesiumPerEnergy} computes; written so in the index. */
  static final String PER_100_KCAL = "round(100 * magnesium_mg / nullif(energy_kcal, 0), 4)";

  private static final String SOURCE_OF_BRANDED = "fdc";

  FoodFilter {
    tags = List.copyOf(tags);
    without = List.copyOf(without);
    oneOf = List.copyOf(oneOf);
  }

  /** Whether a food without a brand is wanted. */
  boolean admits(FoodName food) {
    var magnesium = food.magnesiumMg();
    return (branded == null || !branded)
        && is(category, food.category())
        && is(source, food.source())
        && is(group, food.group())
        && (magnesiumKnown == null || magnesiumKnown == (magnesium != null))
        && reaches(minMagnesiumMg, magnesium)
        && reaches(minMagnesiumPer100Kcal, MagnesiumPerEnergy.of(food))
        && admits(food.tags());
  }

  private boolean admits(@Nullable List<String> reviewed) {
    var has = reviewed == null ? List.<String>of() : reviewed;
    return has.containsAll(tags)
        && (without.isEmpty() || reviewed != null && without.stream().noneMatch(has::contains))
        && (oneOf.isEmpty() || oneOf.stream().anyMatch(has::contains));
  }

  private static boolean is(@Nullable String wanted, @Nullable String value) {
    return wanted == null || wanted.equals(value);
  }

  private static boolean reaches(@Nullable BigDecimal least, @Nullable BigDecimal value) {
    return least == null || value != null && value.compareTo(least) >= 0;
  }

  /** The same as conditions on {@code food_search}; puts their parameters into the map. */
  List<String> conditions(Map<String, Object> parameters) {
    List<String> all = new ArrayList<>();
    if (isOfPlainFoodsOnly()) {
      all.add("not branded");
    }
    add(all, parameters, "category_id = :category", "category", category);
    add(all, parameters, "source = :source", "source", source);
    add(all, parameters, "food_group = :foodGroup", "foodGroup", group);
    add(all, parameters, "branded = :branded", "branded", branded);
    add(all, parameters, "(magnesium_mg is not null) = :known", "known", magnesiumKnown);
    add(
        all,
        parameters,
        "coalesce(magnesium_mg, -1) >= :minMagnesium",
        "minMagnesium",
        minMagnesiumMg);
    add(
        all,
        parameters,
        "coalesce(" + PER_100_KCAL + ", -1) >= :minPerEnergy",
        "minPerEnergy",
        minMagnesiumPer100Kcal);
    add(all, parameters, "tags @> cast(:tags as text[])", "tags", array(tags));
    add(
        all,
        parameters,
        "everyday and not tags && cast(:without as text[])",
        "without",
        array(without));
    add(all, parameters, "tags && cast(:oneOf as text[])", "oneOf", array(oneOf));
    return all;
  }

  /** Branded foods have no reviewed tags and groups, and come from one source. */
  private boolean isOfPlainFoodsOnly() {
    return group != null
        || !(tags.isEmpty() && without.isEmpty() && oneOf.isEmpty())
        || source != null && !source.equals(SOURCE_OF_BRANDED);
  }

  private static void add(
      List<String> conditions,
      Map<String, Object> parameters,
      String condition,
      String parameter,
      @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  private static String @Nullable [] array(List<String> values) {
    return values.isEmpty() ? null : values.toArray(String[]::new);
  }
}
