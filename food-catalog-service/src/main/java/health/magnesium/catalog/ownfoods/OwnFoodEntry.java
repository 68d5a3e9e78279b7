package health.magnesium.catalog.ownfoods;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A food as a tenant enters it. What it contains is said in exactly one way: as a composition, as a
 * label, or as a recipe.
 *
 * @param gtin barcode as printed, with its check digit
 * @param category id of a category, see {@code /v1/categories}
 * @param tagsReviewed whether somebody vouches that no allergen is missing among the tags
 * @param portions the one usually eaten first
 * @param source where the values are from; not needed for a recipe
 */
@Schema(name = "OwnFoodEntry", examples = OwnFoodEntry.EXAMPLE)
public record OwnFoodEntry(
    @Schema(examples = "Pumpkin seed bar") String name,
    @JsonSetter(contentNulls = Nulls.FAIL) List<String> aliases,
    @Schema(examples = "Mill & Sons") @Nullable String brand,
    @Schema(examples = "4006381333931") @Nullable String gtin,
    @Schema(examples = "snacks") @Nullable String category,
    @Schema(enumeration = {"leafy-greens", "nuts", "seeds", "legumes", "whole-grains", "other"})
        @Nullable String group,
    @Schema(examples = "[\"vegan\"]") @JsonSetter(contentNulls = Nulls.FAIL) List<String> tags,
    @Nullable Boolean tagsReviewed,
    @JsonSetter(contentNulls = Nulls.FAIL) List<Measure> portions,
    @Nullable Source source,
    @Nullable Values composition,
    @Nullable Label label,
    @Nullable Recipe recipe) {

  static final String EXAMPLE =
      """
      {"name": "Pumpkin seed bar", "brand": "Mill & Sons", "tags": ["vegan", "contains-peanut"], "tagsReviewed": true,
       "portions": [{"label": "1 bar", "amount": 1, "unit": "bar", "grams": 40}],
       "source": {"kind": "label", "text": "printed on the wrapper", "date": "2026-10-01"},
       "label": {"servingGrams": 40, "percent": 20, "dailyValue": "%DV-US"}}""";

  public OwnFoodEntry {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    tags = tags == null ? List.of() : List.copyOf(tags);
    tagsReviewed = tagsReviewed != null && tagsReviewed;
    portions = portions == null ? List.of() : List.copyOf(portions);
  }

  /**
   * A household measure; its weight, or for a food per 100 ml its volume.
   *
   * @param amount how many units
   * @param grams of {@code amount} units together
   * @param millilitres of {@code amount} units together
   */
  @Schema(name = "OwnFoodMeasure")
  public record Measure(
      @Schema(examples = "1 bar") String label,
      @Schema(examples = "1") BigDecimal amount,
      @Schema(examples = "bar") String unit,
      @Schema(examples = "40") @Nullable BigDecimal grams,
      @Nullable BigDecimal millilitres) {}

  /**
   * Where the values are from.
   *
   * @param text who said it and where
   * @param date of the label, the analysis or the specification
   */
  @Schema(name = "OwnFoodSource")
  public record Source(
      @Schema(enumeration = {"label", "laboratory", "supplier"}) String kind,
      @Schema(examples = "printed on the wrapper") String text,
      @Schema(examples = "2026-10-01") LocalDate date) {}

  /** What 100 g or 100 ml contain. */
  @Schema(name = "OwnFoodComposition")
  public record Values(
      @Schema(enumeration = {"100 g", "100 ml"}) String basis,
      Magnesium magnesium,
      @Nullable Companions companions) {}

  /**
   * The magnesium in 100 g or 100 ml. Unknown is not zero: leave the amount out.
   *
   * @param amountMg for measured, and for nothing else
   * @param minMg lowest, where several samples were analysed
   * @param maxMg highest, where several samples were analysed
   * @param limitMg for below-limit, where it is stated
   */
  @Schema(name = "OwnFoodMagnesium")
  public record Magnesium(
      @Schema(enumeration = {"measured", "below-limit", "trace", "unknown"}) String kind,
      @Schema(examples = "120") @Nullable BigDecimal amountMg,
      @Nullable BigDecimal minMg,
      @Nullable BigDecimal maxMg,
      @Nullable BigDecimal limitMg) {}

  /**
   * What a label says of one serving: milligrams of magnesium or percent of a daily value.
   *
   * @param roundedToMg what the label rounds milligrams to; without it the last digit counts
   * @param dailyValue what the percentage is of
   * @param companions of one serving
   */
  @Schema(name = "OwnFoodLabel")
  public record Label(
      @Schema(examples = "40") @Nullable BigDecimal servingGrams,
      @Nullable BigDecimal servingMillilitres,
      @Nullable BigDecimal magnesiumMg,
      @Nullable BigDecimal roundedToMg,
      @Schema(examples = "20") @Nullable BigDecimal percent,
      @Schema(enumeration = {"%DV-US", "%DV-US-before-2016", "%NRV-EU"})
          @Nullable String dailyValue,
      @Nullable Companions companions) {}

  /**
   * What a dish is made of, and how much of it there is in the end: its weight, or that weight
   * divided by the weight of the ingredients.
   *
   * @param yieldGrams weight of the finished dish
   * @param yieldFactor weight of the finished dish for each gram that went in
   * @param retention share of the magnesium that stays; 1 where nothing is said
   */
  @Schema(name = "OwnFoodRecipe")
  public record Recipe(
      @JsonSetter(contentNulls = Nulls.FAIL) List<Part> ingredients,
      @Schema(examples = "850") @Nullable BigDecimal yieldGrams,
      @Nullable BigDecimal yieldFactor,
      @Nullable BigDecimal retention) {}

  /**
   * An ingredient: grams, or millilitres of a food per 100 ml, or some of its portions.
   *
   * @param portion label of one of its portions
   * @param count how often the portion
   * @param retention share of its magnesium that stays; the recipe's where nothing is said
   */
  @Schema(name = "OwnFoodPart")
  public record Part(
      @Schema(examples = "sr-12061") String foodId,
      @Schema(examples = "100") @Nullable BigDecimal grams,
      @Nullable BigDecimal millilitres,
      @Nullable String portion,
      @Nullable BigDecimal count,
      @Nullable BigDecimal retention) {}
}
