package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the small tables of a CSV release say: units of nutrients, names of measures and categories,
 * and which foods are listed with which number. Each of them may be missing.
 */
final class CsvDictionaries {

  private static final String NUTRIENTS = "nutrient.csv";
  private static final int MOST_ENTRIES = 200_000;
  private static final int MOST_NUTRIENTS = 100_000;
  private static final int UNDETERMINED = 9_999;

  private final Set<KeptNutrient> inOtherUnit = EnumSet.noneOf(KeptNutrient.class);
  private final BitSet nutrients = new BitSet();
  private final Map<Integer, String> measures = new HashMap<>();
  private final Map<Integer, String> categories = new HashMap<>();
  private final Map<Integer, String> surveyCategories = new HashMap<>();
  private final Map<Integer, Integer> surveyCategoryOfFood = new HashMap<>();
  private final Map<Integer, Integer> ndbNumbers = new HashMap<>();
  private final BitSet currentFoundation = new BitSet();

  /** Reads those that are there. */
  static CsvDictionaries read(CsvTables tables) throws IOException {
    var read = new CsvDictionaries();
    tables.readIfPresent(NUTRIENTS, read::nutrients);
    tables.readIfPresent("measure_unit.csv", names(read.measures, "name", "id"));
    tables.readIfPresent("food_category.csv", names(read.categories, "description", "id"));
    tables.readIfPresent(
        "wweia_food_category.csv",
        names(
            read.surveyCategories,
            "wweia_food_category_description",
            "wweia_food_category",
            "wweia_food_category_code"));
    tables.readIfPresent(FdcDataset.FOUNDATION.listFile(), read::foundation);
    tables.readIfPresent(FdcDataset.SR_LEGACY.listFile(), read::ndbNumbers);
    tables.readIfPresent(FdcDataset.SURVEY.listFile(), read::surveyFoods);
    if (tables.has(NUTRIENTS) && !read.nutrients.get(KeptNutrient.MAGNESIUM.id())) {
      throw new ImportRefused(
          NUTRIENTS + " lacks magnesium (1090), so it is damaged or cut off; nothing was changed.");
    }
    return read;
  }

  /** Whether the release defines a nutrient; true where it does not say which it defines. */
  boolean defines(int nutrientId) {
    return nutrients.isEmpty() || nutrients.get(nutrientId);
  }

  /**
   * Checks that figures are in the unit in which the catalog keeps them.
   *
   * @param unit beside the figure; empty in files as published, which have it in nutrient.csv
   * @throws BadRow if they are not
   */
  void checkUnit(KeptNutrient nutrient, String unit) {
    if (inOtherUnit.contains(nutrient) || !unit.isEmpty() && !nutrient.isIn(unit)) {
      throw new BadRow("unexpected-unit");
    }
  }

  /**
   * The name of a measure; empty for the undetermined one.
   *
   * @throws BadRow if there is none
   */
  String measure(@Nullable Integer id) {
    if (id == null || id == UNDETERMINED) {
      return "";
    }
    var name = measures.get(id);
    if (name == null) {
      throw new BadRow("no-such-measure-unit");
    }
    return name;
  }

  /**
   * The category of a food: by its own number, or by the one in the list of survey foods.
   *
   * @param number below 0 if it has none
   */
  @Nullable CategoryName category(FdcDataset dataset, int fdcId, int number) {
    var survey = dataset == FdcDataset.SURVEY;
    var key = number < 0 && survey ? surveyCategoryOfFood.getOrDefault(fdcId, number) : number;
    var name = (survey ? surveyCategories : categories).get(key);
    return name == null ? null : FdcText.category(name);
  }

  @Nullable String ndbNo(int fdcId) {
    return FdcText.ndbNo(ndbNumbers.get(fdcId));
  }

  /** Whether a Foundation food is the current one of its name. */
  boolean isCurrentFoundation(int fdcId) {
    return currentFoundation.get(fdcId);
  }

  private Runnable nutrients(CsvTable table) {
    int id = table.column("id");
    int unit = table.column("unit_name");
    return () -> {
      var number = table.wholeNumber(id, "bad-nutrient-id");
      if (number == null || number > MOST_NUTRIENTS) {
        throw new BadRow("bad-nutrient-id");
      }
      nutrients.set(number);
      var kept = KeptNutrient.of(number);
      if (kept != null && !kept.isIn(table.text(unit))) {
        inOtherUnit.add(kept);
      }
    };
  }

  private static CsvTables.RowReader names(Map<Integer, String> names, String name, String... id) {
    return table -> {
      int key = table.column(id);
      int text = table.column(name);
      return () -> put(names, table.wholeNumber(key, "bad-id"), table.text(text));
    };
  }

  private Runnable foundation(CsvTable table) {
    var ndb = ndbNumbers(table);
    int fdcId = table.column("fdc_id");
    return () -> {
      currentFoundation.set(FdcFoods.id(table.wholeNumber(fdcId, "bad-fdc-id")));
      ndb.run();
    };
  }

  private Runnable ndbNumbers(CsvTable table) {
    int fdcId = table.column("fdc_id");
    int ndb = table.column("ndb_number");
    return () -> {
      int id = FdcFoods.id(table.wholeNumber(fdcId, "bad-fdc-id"));
      var number = table.wholeNumber(ndb, "bad-ndb-number");
      if (number != null) {
        put(ndbNumbers, id, number);
      }
    };
  }

  private Runnable surveyFoods(CsvTable table) {
    int fdcId = table.column("fdc_id");
    int category = table.find("wweia_category_code", "wweia_category_number");
    return () -> {
      int id = FdcFoods.id(table.wholeNumber(fdcId, "bad-fdc-id"));
      var number = table.wholeNumber(category, "bad-id");
      if (number != null) {
        put(surveyCategoryOfFood, id, number);
      }
    };
  }

  private static <V> void put(Map<Integer, V> map, @Nullable Integer key, V value) {
    if (key == null) {
      throw new BadRow("empty-field");
    }
    map.putIfAbsent(key, value);
    if (map.size() > MOST_ENTRIES) {
      throw new ImportRefused(
          "A table of the release that has some thousands of rows has more than "
              + MOST_ENTRIES
              + ".");
    }
  }
}
