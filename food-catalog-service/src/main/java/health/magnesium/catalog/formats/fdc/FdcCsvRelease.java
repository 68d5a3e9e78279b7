package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.ReleaseSink;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** A CSV release of FoodData Central: small tables first, then foods, then what is said of them. */
final class FdcCsvRelease implements PublishedRelease {

  static final String FOODS = "food.csv";
  static final String VALUES = "food_nutrient.csv";
  static final String PORTIONS = "food_portion.csv";

  private final PublishedFiles files;
  private final FdcEditions editions;

  FdcCsvRelease(PublishedFiles files, Clock clock) {
    this.files = files;
    this.editions = new FdcEditions(clock);
  }

  @Override
  public void read(ReleaseSink sink, ReadingLog log) throws IOException {
    var tables = new CsvTables(files, log);
    var dictionaries = CsvDictionaries.read(tables);
    var foods = new FdcFoods(sink, log);
    tables.read(FOODS, new CsvFoods(dictionaries, tables, foods, editions, sink)::of);
    tables.readIfPresent(FdcDataset.BRANDED.listFile(), new CsvBrandedFoods(foods, sink, log)::of);
    var values = new CsvValues(dictionaries, foods, new FdcValues(sink, log), log);
    tables.read(VALUES, values::of);
    values.complete();
    tables.readIfPresent(PORTIONS, table -> portions(table, dictionaries, foods, sink, log));
  }

  @Override
  public List<ReleaseNotice> notices() {
    return editions.notices();
  }

  private static Runnable portions(
      CsvTable table,
      CsvDictionaries dictionaries,
      FdcFoods foods,
      ReleaseSink sink,
      ReadingLog log) {
    int fdcId = table.column("fdc_id");
    int seq = table.column("seq_num");
    int amount = table.column("amount");
    int unit = table.column("measure_unit_id");
    int description = table.column("portion_description");
    int modifier = table.column("modifier");
    int gramWeight = table.column("gram_weight");
    return () -> {
      int id = FdcFoods.id(table.wholeNumber(fdcId, "bad-fdc-id"));
      if (!foods.wants(id)) {
        return;
      }
      var portion =
          new FdcPortion(
              table.wholeNumber(seq, "not-a-whole-number"),
              table.text(amount),
              dictionaries.measure(table.wholeNumber(unit, "no-such-measure-unit")),
              table.text(description),
              table.text(modifier),
              table.text(gramWeight));
      if (portion.isOfNoQuantity()) {
        log.skip("quantity-not-specified");
      } else {
        sink.add(FdcDataset.foodId(id), portion.published(), table.at());
      }
    };
  }
}
