package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ReadingLog;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code food_nutrient.csv}, the longest table by far: 27 million rows in the full download,
 * most of them of nutrients that the catalog does not keep. Of those only the nutrient is read.
 */
final class CsvValues implements CsvTables.RowReader {

  private final CsvDictionaries dictionaries;
  private final FdcFoods foods;
  private final FdcValues values;
  private final ReadingLog log;
  private long notKept;
  private long notDefined;

  CsvValues(CsvDictionaries dictionaries, FdcFoods foods, FdcValues values, ReadingLog log) {
    this.dictionaries = dictionaries;
    this.foods = foods;
    this.values = values;
    this.log = log;
  }

  @Override
  public Runnable of(CsvTable table) {
    int fdcId = table.column("fdc_id");
    int nutrientId = table.column("nutrient_id");
    int amount = table.column("amount");
    int derivation = table.find("derivation_id");
    int dataPoints = table.find("data_points");
    int min = table.find("min");
    int max = table.find("max");
    int unit = table.find("unit_name");
    return () -> {
      var nutrient = nutrient(table.digits(nutrientId));
      if (nutrient == null) {
        return;
      }
      int id = FdcFoods.id(table.wholeNumber(fdcId, "bad-fdc-id"));
      if (!foods.wants(id)) {
        return;
      }
      dictionaries.checkUnit(nutrient, table.text(unit));
      var number = FdcText.amount(table.text(amount)).orElse(null);
      if (number == null) {
        log.skip("no-amount");
        return;
      }
      var value =
          new FdcValue(
              nutrient,
              number,
              Derivations.ofId(table.wholeNumber(derivation, "bad-derivation-id")),
              table.wholeNumber(dataPoints, "not-a-whole-number"),
              FdcText.amount(table.text(min)).orElse(null),
              FdcText.amount(table.text(max)).orElse(null));
      values.add(id, value, table.at());
    };
  }

  /** To be called when the table is read. */
  void complete() {
    log.skip("nutrient-not-kept", notKept);
    log.skip("nutrient-not-defined", notDefined);
    values.complete();
  }

  private @Nullable KeptNutrient nutrient(int id) {
    if (id < 0) {
      throw new BadRow("bad-nutrient-id");
    }
    var nutrient = KeptNutrient.of(id);
    if (nutrient == null && dictionaries.defines(id)) {
      notKept++;
    } else if (nutrient == null) {
      notDefined++;
    }
    return nutrient;
  }
}
