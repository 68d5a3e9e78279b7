package health.magnesium.catalog.formats.sr28;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.SourceLine;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the USDA National Nutrient Database for Standard Reference, release 28, as the publisher
 * made it: ASCII files without header. Column numbers are those of the publisher's guide, counted
 * from 0.
 *
 * <p>A row that cannot be used is rejected with its line; a food whose own row is rejected is left
 * as the catalog has it, not retired.
 */
final class Sr28Release implements PublishedRelease {

  static final String DATASET = "sr";

  private static final String GROUPS = "FD_GROUP.txt";
  static final String FOODS = "FOOD_DES.txt";
  private static final String VALUES = "NUT_DATA.txt";
  private static final String WEIGHTS = "WEIGHT.txt";
  static final List<String> FILES = List.of(GROUPS, FOODS, VALUES, WEIGHTS);

  /** SR28 nutrient numbers (NUTR_DEF) of what the catalog keeps. */
  private static final Map<String, Nutrient> NUTRIENTS =
      Map.of(
          "304", Nutrient.MAGNESIUM_MG,
          "208", Nutrient.ENERGY_KCAL,
          "301", Nutrient.CALCIUM_MG,
          "306", Nutrient.POTASSIUM_MG,
          "305", Nutrient.PHOSPHORUS_MG,
          "291", Nutrient.FIBRE_G,
          "430", Nutrient.VITAMIN_K_UG,
          "309", Nutrient.ZINC_MG);

  private final PublishedFiles files;
  private final Map<String, CategoryName> groups = new HashMap<>();
  private final Set<String> foods = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  Sr28Release(PublishedFiles files) {
    this.files = files;
  }

  @Override
  public void read(ReleaseSink staged, ReadingLog log) throws IOException {
    readFile(GROUPS, 2, log, (row, at) -> readGroup(row));
    readFile(FOODS, 14, log, (row, at) -> readFood(row, at, staged));
    readFile(VALUES, 18, log, (row, at) -> readValue(row, at, staged, log));
    readFile(WEIGHTS, 7, log, (row, at) -> readPortion(row, at, staged));
    for (var ndb : mentioned) {
      staged.mention(foodId(ndb));
    }
  }

  @Override
  public List<ReleaseNotice> notices() {
    return List.of(Sr28Notice.NOTICE);
  }

  private interface RowReader {
    void read(Sr28Row row, SourceLine at);
  }

  private void readFile(String file, int columns, ReadingLog log, RowReader reader)
      throws IOException {
    seen.clear();
    try (var lines = files.lines(file)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        log.read();
        try {
          reader.read(Sr28Row.parse(line.text(), columns), line.at());
        } catch (BadRow bad) {
          if (!line.ended()) {
            throw new ImportRefused(
                file + " is cut off in line " + line.number() + "; nothing was changed.");
          }
          log.reject(line.at(), bad.reason(), line.text());
        }
      }
    }
  }

  private void readGroup(Sr28Row row) {
    groups.put(row.requiredText(0), new CategoryName(row.requiredText(1)));
  }

  private void readFood(Sr28Row row, SourceLine at, ReleaseSink staged) {
    var ndb = row.ndb();
    mentioned.add(ndb);
    refuseDuplicate(ndb);
    var category = groups.get(row.requiredText(1));
    staged.add(
        StagedFood.plain(foodId(ndb), DATASET, row.requiredText(2), category)
            .withOtherNames(otherNames(row))
            .withNdbNo(ndb),
        at);
    foods.add(ndb);
  }

  private void readValue(Sr28Row row, SourceLine at, ReleaseSink staged, ReadingLog log) {
    var ndb = knownFood(row);
    var number = row.requiredText(1);
    var nutrient = NUTRIENTS.get(number);
    if (nutrient == null) {
      log.skip("nutrient-not-kept");
      return;
    }
    var value =
        Sr28Value.of(
            nutrient,
            row.number(2),
            row.requiredText(5),
            row.text(6),
            row.wholeNumber(3),
            row.optionalNumber(10),
            row.optionalNumber(11));
    refuseDuplicate(ndb + '^' + number);
    staged.add(foodId(ndb), value, at);
  }

  private void readPortion(Sr28Row row, SourceLine at, ReleaseSink staged) {
    var ndb = knownFood(row);
    var seq = row.wholeNumber(1);
    if (seq == null) {
      throw new BadRow("empty-field");
    }
    var unit = row.requiredText(3);
    var portion =
        Portion.ofGrams(
            seq, row.numberText(2) + " " + unit, row.positive(2), unit, row.positive(4));
    refuseDuplicate(ndb + '^' + seq);
    staged.add(foodId(ndb), portion, at);
  }

  private String knownFood(Sr28Row row) {
    var ndb = row.ndb();
    mentioned.add(ndb);
    if (!foods.contains(ndb)) {
      throw new BadRow("no-such-food-in-the-release");
    }
    return ndb;
  }

  private void refuseDuplicate(String key) {
    if (!seen.add(key)) {
      throw new BadRow("duplicate-key");
    }
  }

  /** Common names, such as {@code garbanzo beans, bengal gram}. */
  private static List<String> otherNames(Sr28Row row) {
    var names = row.text(4);
    return names == null ? List.of() : List.of(names.split(" *, *"));
  }

  private static String foodId(String ndb) {
    return "sr-" + ndb;
  }
}
