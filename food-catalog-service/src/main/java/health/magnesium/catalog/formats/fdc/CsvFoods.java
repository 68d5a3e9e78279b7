package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.StagedFood;

/**
 * Reads {@code food.csv}, of which often only one row in two hundred is a food: the others are
 * samples that were bought and analysed. Of Foundation foods only those are current that {@code
 * foundation_food.csv} lists; the others are earlier states of the same foods. A dataset whose list
 * is not in the files is not in the release: a few of its foods may stand there for reference.
 */
final class CsvFoods implements CsvTables.RowReader {

  private final CsvDictionaries dictionaries;
  private final CsvTables tables;
  private final FdcFoods foods;
  private final FdcEditions editions;
  private final ReleaseSink sink;

  CsvFoods(
      CsvDictionaries dictionaries,
      CsvTables tables,
      FdcFoods foods,
      FdcEditions editions,
      ReleaseSink sink) {
    this.dictionaries = dictionaries;
    this.tables = tables;
    this.foods = foods;
    this.editions = editions;
    this.sink = sink;
  }

  @Override
  public Runnable of(CsvTable table) {
    int fdcId = table.column("fdc_id");
    int type = table.column("data_type");
    int description = table.column("description");
    int category = table.column("food_category_id");
    int date = table.column("publication_date");
    return () -> {
      int id = FdcFoods.id(table.wholeNumber(fdcId, "bad-fdc-id"));
      var dataset = FdcDataset.ofCsvType(table.text(type)).orElse(null);
      if (dataset == null) {
        foods.leaveOut(id, "not-a-food");
      } else if (!tables.has(dataset.listFile())) {
        foods.leaveOut(id, "dataset-not-in-the-files");
      } else if (dataset == FdcDataset.FOUNDATION && !dictionaries.isCurrentFoundation(id)) {
        foods.leaveOut(id, "superseded");
      } else {
        try {
          var name = FdcText.requiredWords(table.text(description));
          var published = editions.date(table.text(date));
          var food = food(table, dataset, id, name, category);
          foods.keep(id);
          sink.add(food, table.at());
          editions.note(dataset, published);
        } catch (BadRow bad) {
          foods.mention(id);
          throw bad;
        }
      }
    };
  }

  private StagedFood food(CsvTable table, FdcDataset dataset, int id, String name, int category) {
    var foodId = FdcDataset.foodId(id);
    if (dataset == FdcDataset.BRANDED) {
      return StagedFood.branded(foodId, dataset.code(), name);
    }
    var named = dictionaries.category(dataset, id, table.digits(category));
    return StagedFood.plain(foodId, dataset.code(), name, named).withNdbNo(dictionaries.ndbNo(id));
  }
}
