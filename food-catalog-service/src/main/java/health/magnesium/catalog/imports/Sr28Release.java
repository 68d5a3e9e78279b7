package health.magnesium.catalog.imports;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.Sr28Value;
import health.magnesium.catalog.imports.Sr28Row.BadRow;
import health.magnesium.catalog.portions.Portion;
import health.magnesium.catalog.releases.SourceLine;
import health.magnesium.catalog.releases.StagedFood;
import health.magnesium.catalog.releases.StagedRelease;
import java.io.IOException;
import java.sql.SQLException;
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
final class Sr28Release {

  static final String FORMAT = "usda-sr28-ascii";

  static final String ACCEPTED =
      "Accepted is a zip of the USDA SR28 ASCII files FD_GROUP, FOOD_DES, NUT_DATA and WEIGHT (.txt or"
          + " .txt.gz), flat or in one folder.";

  private static final String GROUPS = "FD_GROUP.txt";
  private static final String FOODS = "FOOD_DES.txt";
  private static final String VALUES = "NUT_DATA.txt";
  private static final String WEIGHTS = "WEIGHT.txt";
  private static final List<String> FILES = List.of(GROUPS, FOODS, VALUES, WEIGHTS);

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

  private final PublishedArchive archive;
  private final Map<String, CategoryName> groups = new HashMap<>();
  private final Set<String> foods = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private Sr28Release(PublishedArchive archive) {
    this.archive = archive;
  }

  /**
   * Recognises the files by what is in them.
   *
   * @throws ImportRefused saying what is missing and what is accepted
   */
  static Sr28Release in(PublishedArchive archive) throws IOException {
    var missing = FILES.stream().filter(file -> !archive.has(file)).toList();
    if (!missing.isEmpty()) {
      throw new ImportRefused("The archive lacks " + String.join(", ", missing) + ". " + ACCEPTED);
    }
    try (var lines = archive.lines(FOODS)) {
      var first = lines.next();
      if (first == null || !first.text().matches("~[0-9]+~\\^~[0-9]+~\\^~.*")) {
        throw new ImportRefused(FOODS + " does not look like SR28. " + ACCEPTED);
      }
    }
    return new Sr28Release(archive);
  }

  /** How many rows {@link #read} will see. */
  long countRows() throws IOException {
    long rows = 0;
    for (var file : FILES) {
      try (var lines = archive.lines(file)) {
        rows += lines.count();
      }
    }
    return rows;
  }

  /** Stages all that can be used and logs the rest. */
  void read(StagedRelease staged, ReadingLog log) throws IOException, SQLException {
    readFile(GROUPS, 2, log, (row, at) -> readGroup(row));
    readFile(FOODS, 14, log, (row, at) -> readFood(row, at, staged));
    readFile(VALUES, 18, log, (row, at) -> readValue(row, at, staged, log));
    readFile(WEIGHTS, 7, log, (row, at) -> readPortion(row, at, staged));
    for (var ndb : mentioned) {
      staged.mention(foodId(ndb));
    }
    staged.complete();
  }

  private interface RowReader {
    void read(Sr28Row row, SourceLine at) throws SQLException;
  }

  private void readFile(String file, int columns, ReadingLog log, RowReader reader)
      throws IOException, SQLException {
    seen.clear();
    try (var lines = archive.lines(file)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        log.read();
        try {
          reader.read(Sr28Row.parse(line.text(), columns), new SourceLine(file, line.number()));
        } catch (BadRow bad) {
          if (!line.ended()) {
            throw new ImportRefused(
                file + " is cut off in line " + line.number() + "; nothing was changed.");
          }
          log.reject(line, bad.reason());
        }
      }
    }
  }

  private void readGroup(Sr28Row row) {
    groups.put(row.requiredText(0), new CategoryName(row.requiredText(1)));
  }

  private void readFood(Sr28Row row, SourceLine at, StagedRelease staged) throws SQLException {
    var ndb = row.ndb();
    mentioned.add(ndb);
    refuseDuplicate(ndb);
    var category = groups.get(row.requiredText(1));
    staged.add(new StagedFood(foodId(ndb), row.requiredText(2), category, null), at);
    foods.add(ndb);
  }

  private void readValue(Sr28Row row, SourceLine at, StagedRelease staged, ReadingLog log)
      throws SQLException {
    var ndb = knownFood(row);
    var number = row.requiredText(1);
    var nutrient = NUTRIENTS.get(number);
    if (nutrient == null) {
      log.skip("nutrient-not-kept");
      return;
    }
    var value =
        Sr28Value.of(nutrient, row.number(2), row.requiredText(5), row.text(6), row.wholeNumber(3));
    refuseDuplicate(ndb + '^' + number);
    staged.add(foodId(ndb), value, at);
  }

  private void readPortion(Sr28Row row, SourceLine at, StagedRelease staged) throws SQLException {
    var ndb = knownFood(row);
    var seq = row.wholeNumber(1);
    if (seq == null) {
      throw new BadRow("empty-field");
    }
    var unit = row.requiredText(3);
    var portion =
        new Portion(seq, row.numberText(2) + " " + unit, row.positive(2), unit, row.positive(4));
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

  private static String foodId(String ndb) {
    return "sr-" + ndb;
  }
}
