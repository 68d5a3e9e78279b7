package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseSink;
import java.util.BitSet;

/** Reads {@code branded_food.csv}: maker, barcode and serving of products named elsewhere. */
final class CsvBrandedFoods implements CsvTables.RowReader {

  private final FdcFoods foods;
  private final ReleaseSink sink;
  private final ReadingLog log;
  private final BitSet seen = new BitSet();

  CsvBrandedFoods(FdcFoods foods, ReleaseSink sink, ReadingLog log) {
    this.foods = foods;
    this.sink = sink;
    this.log = log;
  }

  @Override
  public Runnable of(CsvTable table) {
    int fdcId = table.column("fdc_id");
    int owner = table.column("brand_owner");
    int brand = table.find("brand_name");
    int gtin = table.column("gtin_upc");
    int size = table.column("serving_size");
    int unit = table.column("serving_size_unit");
    int household = table.find("household_serving_fulltext");
    int category = table.column("branded_food_category");
    return () -> {
      int id = FdcFoods.id(table.wholeNumber(fdcId, "bad-fdc-id"));
      if (!foods.wants(id)) {
        return;
      }
      if (seen.get(id)) {
        throw new BadRow("duplicate-key");
      }
      var details =
          BrandedDetails.of(
              table.text(category),
              table.text(brand),
              table.text(owner),
              table.text(gtin),
              new BrandedServing(table.text(size), table.text(unit), table.text(household)));
      seen.set(id);
      details.addTo(id, sink, log, table.at());
    };
  }
}
