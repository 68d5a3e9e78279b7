package health.magnesium.catalog.formats.fndds;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumContent.Measured;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.formats.sheets.Amounts;
import health.magnesium.catalog.formats.sheets.Table;
import health.magnesium.catalog.formats.sheets.TableRow;
import health.magnesium.catalog.portions.HouseholdMeasure;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads an edition of FNDDS. A food of Foods and Beverages without a row in Nutrient Values is a
 * food of which nothing is known.
 *
 * <p>FNDDS is complete by construction: its figures are worked out from ingredients in FoodData
 * Central, so all of them are graded as calculated. A published 0 is a number.
 */
final class FnddsRelease implements PublishedRelease {

  private static final Map<Nutrient, String> NUTRIENTS =
      Map.of(
          Nutrient.MAGNESIUM_MG, "Magnesium (mg)",
          Nutrient.ENERGY_KCAL, "Energy (kcal)",
          Nutrient.CALCIUM_MG, "Calcium (mg)",
          Nutrient.POTASSIUM_MG, "Potassium (mg)",
          Nutrient.PHOSPHORUS_MG, "Phosphorus (mg)",
          Nutrient.FIBRE_G, "Fiber, total dietary (g)",
          Nutrient.VITAMIN_K_UG, "Vitamin K (phylloquinone) (mcg)",
          Nutrient.ZINC_MG, "Zinc (mg)");

  /** A note below the data is a word and its meaning. */
  private static final int CELLS_OF_A_NOTE = 2;

  private final PublishedFiles files;
  private final Map<FnddsTable, String> tables;
  private final Set<String> foods = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  FnddsRelease(PublishedFiles files, Map<FnddsTable, String> tables) {
    this.files = files;
    this.tables = tables;
  }

  @Override
  public List<ReleaseNotice> notices() {
    return List.of(FnddsNotice.NOTICE);
  }

  @Override
  public void read(ReleaseSink sink, ReadingLog log) throws IOException {
    read(FnddsTable.FOODS, log, row -> readFood(row, sink));
    read(FnddsTable.NUTRIENTS, log, row -> readNutrients(row, sink, log));
    read(FnddsTable.PORTIONS, log, row -> readPortion(row, sink, log));
  }

  private void read(FnddsTable table, ReadingLog log, Consumer<TableRow> reader)
      throws IOException {
    var name = tables.get(table);
    if (name == null) {
      return;
    }
    seen.clear();
    Table.read(
        files,
        name,
        FnddsTable.CODE,
        log,
        row -> {
          if (row.row().filled() <= CELLS_OF_A_NOTE) {
            log.skip("note");
          } else {
            reader.accept(row);
          }
        });
  }

  private void readFood(TableRow row, ReleaseSink sink) {
    var id = mention(row, sink);
    refuseDuplicate(id);
    sink.add(food(id, row).withOtherNames(otherNames(row)), row.at());
    foods.add(id);
  }

  private void readNutrients(TableRow row, ReleaseSink sink, ReadingLog log) {
    var id = mention(row, sink);
    refuseDuplicate(id);
    if (!foods.contains(id)) {
      sink.add(food(id, row), row.at());
      foods.add(id);
    }
    NUTRIENTS.forEach(
        (nutrient, heading) ->
            row.amount(heading, FnddsRelease::measured, log)
                .map(content -> PublishedValue.graded(nutrient, content, Grade.CALCULATED))
                .ifPresent(value -> sink.add(id, value, row.at())));
  }

  private static Optional<MagnesiumContent> measured(String cell) {
    return Optional.of(new Measured(Amounts.parse(cell)));
  }

  private void readPortion(TableRow row, ReleaseSink sink, ReadingLog log) {
    var id = mention(row, sink);
    if (!foods.contains(id)) {
      throw new BadRow("no-such-food-in-the-release");
    }
    int seq = row.wholeNumber(FnddsTable.SEQ);
    refuseDuplicate(id + ' ' + seq);
    var words = row.required(FnddsTable.MEASURE);
    var grams = Amounts.parse(row.required(FnddsTable.GRAMS));
    if (grams.signum() == 0) {
      log.skip("portion-without-weight");
    } else if (words.startsWith("Quantity not specified")) {
      log.skip("quantity-not-specified");
    } else {
      sink.add(id, HouseholdMeasure.of(words).weighing(grams, seq, words), row.at());
    }
  }

  private static StagedFood food(String id, TableRow row) {
    var category = row.text(FnddsTable.CATEGORY);
    return StagedFood.plain(
        id,
        FnddsNotice.DATASET,
        row.required(FnddsTable.NAME),
        category.isEmpty() ? null : new CategoryName(category));
  }

  private static List<String> otherNames(TableRow row) {
    return Arrays.stream(row.text(FnddsTable.OTHER_NAMES).split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String mention(TableRow row, ReleaseSink sink) {
    var code = row.text(FnddsTable.CODE);
    if (!code.matches("[0-9]{8}")) {
      throw new BadRow("bad-food-code");
    }
    var id = "fndds-" + code;
    sink.mention(id);
    return id;
  }

  private void refuseDuplicate(String key) {
    if (!seen.add(key)) {
      throw new BadRow("duplicate-key");
    }
  }
}
