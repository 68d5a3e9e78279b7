package health.magnesium.catalog.formats.ciqual;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.formats.sheets.Table;
import health.magnesium.catalog.formats.sheets.TableRow;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.StagedFood;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the table, a row for each food. A code may occur twice: a row without any amount then adds
 * nothing to the one that has some, whichever comes first; of two rows with different amounts the
 * first counts.
 *
 * <p>The table does not say how a number was found, so none has a grade. It has no portions.
 */
final class CiqualRelease implements PublishedRelease {

  private final PublishedFiles files;
  private final String name;
  private final CiqualLanguage language;
  private final Map<String, Map<Nutrient, MagnesiumContent>> foods = new HashMap<>();

  CiqualRelease(PublishedFiles files, String name, CiqualLanguage language) {
    this.files = files;
    this.name = name;
    this.language = language;
  }

  @Override
  public List<ReleaseNotice> notices() {
    return List.of(CiqualNotice.in(language));
  }

  @Override
  public void read(ReleaseSink sink, ReadingLog log) throws IOException {
    Table.read(files, name, CiqualLanguage.CODE, log, row -> readFood(row, sink, log));
  }

  private void readFood(TableRow row, ReleaseSink sink, ReadingLog log) {
    var id = "ciqual-" + row.wholeNumber(CiqualLanguage.CODE);
    sink.mention(id);
    var food = food(id, row);
    var amounts = amounts(row, log);
    var before = foods.get(id);
    if (before != null && !before.isEmpty() && !amounts.isEmpty() && !before.equals(amounts)) {
      throw new BadRow("duplicate-key");
    }
    if (before == null) {
      sink.add(food, row.at());
    } else {
      log.skip(before.equals(amounts) ? "duplicate-row" : "empty-duplicate-row");
    }
    if (before == null || before.isEmpty()) {
      foods.put(id, amounts);
      amounts.forEach(
          (nutrient, content) ->
              sink.add(id, PublishedValue.graded(nutrient, content, null), row.at()));
    }
  }

  private StagedFood food(String id, TableRow row) {
    var scientificName = row.text(CiqualLanguage.SCIENTIFIC_NAME);
    return StagedFood.plain(
            id,
            CiqualNotice.DATASET,
            row.required(language.foodName()),
            new CategoryName(category(row)))
        .withOtherNames(isThere(scientificName) ? List.of(scientificName) : List.of());
  }

  private String category(TableRow row) {
    return language.groups().stream()
        .map(row::text)
        .filter(CiqualRelease::isThere)
        .findFirst()
        .orElse(language.averageFood());
  }

  private Map<Nutrient, MagnesiumContent> amounts(TableRow row, ReadingLog log) {
    Map<Nutrient, MagnesiumContent> amounts = new EnumMap<>(Nutrient.class);
    language
        .nutrients()
        .forEach(
            (nutrient, heading) ->
                row.amount(heading, CiqualAmount::parse, log)
                    .ifPresent(content -> amounts.put(nutrient, content)));
    return amounts;
  }

  private static boolean isThere(String text) {
    return !text.isEmpty() && !text.equals("-");
  }
}
