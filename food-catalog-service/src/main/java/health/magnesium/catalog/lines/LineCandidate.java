package health.magnesium.catalog.lines;

import health.magnesium.catalog.foods.FoodView;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.search.Candidate;
import health.magnesium.catalog.search.Confidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A food that an item of a diary can mean, and how much of it. An amount is in grams, or in
 * millilitres for a food whose figures are per 100 ml; rounded to 0.01.
 *
 * @param name as a person is shown it
 * @param grams null if they cannot be told; for a range of quantities its middle
 * @param millilitres only of a food whose figures are per 100 ml
 * @param atLeast the least amount that the text can mean; null if nothing is known
 * @param atMost the most
 * @param gramsFrom where the amount comes from
 * @param portion the portion that it comes from
 * @param magnesiumMgPer100g null if unknown, or if the figures are per 100 ml
 * @param magnesiumMg in the amount; null if either is unknown
 * @param confidence how sure it is that this food was meant, lowered by what the amount leaves open
 * @param portions what else the amount could be; none if it is certain
 */
@Schema(name = "DiaryCandidate")
public record LineCandidate(
    @Schema(examples = "sr-12166") String foodId,
    @Schema(examples = "Seeds, sesame butter, tahini") String name,
    @Schema(examples = "30") @Nullable BigDecimal grams,
    @Nullable BigDecimal millilitres,
    @Schema(examples = "30") @Nullable BigDecimal atLeast,
    @Schema(examples = "30") @Nullable BigDecimal atMost,
    @Schema(
            enumeration = {
              "written",
              "portion",
              "water",
              "scaled-portion",
              "several-readings",
              "assumed-size",
              "none"
            })
        String gramsFrom,
    @Schema(examples = "1 tbsp") @Nullable String portion,
    @Schema(examples = "95") @Nullable BigDecimal magnesiumMgPer100g,
    @Nullable BigDecimal magnesiumMgPer100ml,
    @Schema(examples = "28.5") @Nullable BigDecimal magnesiumMg,
    @Schema(examples = "high") Confidence confidence,
    @Schema(examples = "all words; portion 1 tbsp") String reason,
    List<Portion> portions) {

  private static final int DECIMALS = 2;
  private static final int MOST_PORTIONS = 10;
  private static final String PER_MILLILITRE = "100 ml";

  static LineCandidate of(DiaryLine line, Candidate match, FoodView food) {
    var perMillilitre = food.magnesium().basis().equals(PER_MILLILITRE);
    var measured =
        new MeasuredFood(
            food.name(),
            perMillilitre,
            food.portions().stream()
                .flatMap(portion -> Stream.ofNullable(measure(portion, perMillilitre)))
                .toList());
    var weighed = Weighing.weigh(line, measured);
    var per100 = food.magnesium().amountMg();
    return new LineCandidate(
        food.id(),
        match.name(),
        perMillilitre ? null : rounded(weighed.amount()),
        perMillilitre ? rounded(weighed.amount()) : null,
        rounded(weighed.min()),
        rounded(weighed.max()),
        weighed.from().code(),
        weighed.portion(),
        perMillilitre ? null : per100,
        perMillilitre ? per100 : null,
        magnesium(weighed.amount(), per100),
        match.confidence().or(weighed.from().atMost()),
        match.reason() + "; " + weighed.reason(),
        weighed.from().atMost() == Confidence.HIGH
            ? List.of()
            : food.portions().stream().limit(MOST_PORTIONS).toList());
  }

  private static @Nullable FoodMeasure measure(Portion portion, boolean perMillilitre) {
    var weight = perMillilitre ? portion.millilitres() : portion.grams();
    return weight == null
        ? null
        : FoodMeasure.of(portion.label(), portion.amount(), portion.unit(), weight);
  }

  private static @Nullable BigDecimal magnesium(
      @Nullable BigDecimal amount, @Nullable BigDecimal per100) {
    return amount == null || per100 == null
        ? null
        : rounded(amount.multiply(per100).movePointLeft(2));
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
    return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
