package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.SourceLine;
import health.magnesium.catalog.releases.StagedFood;
import org.jspecify.annotations.Nullable;

/** Hands over the foods of a JSON download with all that they hold. */
final class JsonFoods {

  private final ReleaseSink sink;
  private final ReadingLog log;
  private final FdcEditions editions;
  private final FdcFoods foods;
  private final FdcValues values;

  JsonFoods(ReleaseSink sink, ReadingLog log, FdcEditions editions) {
    this.sink = sink;
    this.log = log;
    this.editions = editions;
    this.foods = new FdcFoods(sink, log);
    this.values = new FdcValues(sink, log);
  }

  /**
   * Takes a food.
   *
   * @param list the dataset by the name of the list that holds it; null for a list without a name
   */
  void add(JsonFood food, @Nullable FdcDataset list, SourceLine at) {
    log.read();
    var id = food.text("fdcId");
    try {
      int fdcId = FdcFoods.id(JsonObject.wholeNumber(id, "bad-fdc-id"));
      var type = food.text("dataType");
      var dataset = type.isEmpty() ? list : FdcDataset.ofJsonType(type).orElse(null);
      if (dataset == null) {
        foods.leaveOut(fdcId, "not-a-food");
      } else if (food.text("isHistoricalReference").equals("true")) {
        foods.leaveOut(fdcId, "superseded");
      } else {
        add(fdcId, dataset, food, at);
      }
    } catch (BadRow bad) {
      log.reject(at, bad.reason(), "food %s: %s".formatted(id, food.text("description")));
    }
  }

  /** To be called when all foods are added. */
  void complete() {
    values.complete();
  }

  private void add(int fdcId, FdcDataset dataset, JsonFood food, SourceLine at) {
    try {
      var staged = staged(fdcId, dataset, food);
      var published = editions.date(food.text("publicationDate"));
      var details = dataset == FdcDataset.BRANDED ? details(food) : null;
      foods.keep(fdcId);
      sink.add(staged, at);
      if (details != null) {
        details.addTo(fdcId, sink, log, at);
      }
      editions.note(dataset, published);
    } catch (BadRow bad) {
      foods.mention(fdcId);
      throw bad;
    }
    log.skip("nutrient-not-kept", food.valuesNotKept());
    for (var value : food.values()) {
      orReject(at, value.line(), value, () -> add(fdcId, value, at));
    }
    for (var portion : food.portions()) {
      orReject(at, portion.line(), portion, () -> add(fdcId, portion, at));
    }
  }

  private static StagedFood staged(int fdcId, FdcDataset dataset, JsonFood food) {
    var foodId = FdcDataset.foodId(fdcId);
    var name = FdcText.requiredWords(food.text("description"));
    return dataset == FdcDataset.BRANDED
        ? StagedFood.branded(foodId, dataset.code(), name)
        : StagedFood.plain(foodId, dataset.code(), name, FdcText.category(food.text("category")))
            .withNdbNo(
                FdcText.ndbNo(JsonObject.wholeNumber(food.text("ndbNumber"), "bad-ndb-number")));
  }

  private static BrandedDetails details(JsonFood food) {
    return BrandedDetails.of(
        food.text("brandedFoodCategory"),
        food.text("brandName"),
        food.text("brandOwner"),
        food.text("gtinUpc"),
        new BrandedServing(
            food.text("servingSize"),
            food.text("servingSizeUnit"),
            food.text("householdServingFullText")));
  }

  private void add(int fdcId, JsonFood.Value value, SourceLine at) {
    var number = JsonObject.wholeNumber(value.nutrientId(), "bad-nutrient-id");
    var nutrient = number == null ? null : KeptNutrient.of(number);
    if (nutrient == null) {
      throw new BadRow("bad-nutrient-id");
    }
    if (!value.unit().isEmpty() && !nutrient.isIn(value.unit())) {
      throw new BadRow("unexpected-unit");
    }
    var amount = FdcText.amount(value.amount()).orElse(null);
    if (amount == null) {
      log.skip("no-amount");
      return;
    }
    values.add(
        fdcId,
        new FdcValue(
            nutrient,
            amount,
            Derivations.ofCode(value.derivation()),
            JsonObject.wholeNumber(value.dataPoints(), "not-a-whole-number"),
            FdcText.amount(value.min()).orElse(null),
            FdcText.amount(value.max()).orElse(null)),
        new SourceLine(at.file(), value.line()));
  }

  private void add(int fdcId, JsonFood.Portion portion, SourceLine at) {
    var published =
        new FdcPortion(
            JsonObject.wholeNumber(portion.seq(), "not-a-whole-number"),
            portion.amount(),
            portion.measure(),
            portion.description(),
            portion.modifier(),
            portion.gramWeight());
    if (published.isOfNoQuantity()) {
      log.skip("quantity-not-specified");
    } else {
      sink.add(FdcDataset.foodId(fdcId), published.published(), at);
    }
  }

  private void orReject(SourceLine food, long line, Record what, Runnable add) {
    log.read();
    try {
      add.run();
    } catch (BadRow bad) {
      log.reject(new SourceLine(food.file(), line), bad.reason(), what.toString());
    }
  }
}
