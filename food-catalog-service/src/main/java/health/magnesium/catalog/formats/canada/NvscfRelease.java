package health.magnesium.catalog.formats.canada;

import health.magnesium.catalog.composition.MagnesiumContent;
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
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables of the booklet: a row for each food, with rows between them that name a section, and
 * in most tables a row of units. The household measure of a row is kept as a portion.
 */
final class NvscfRelease implements PublishedRelease {

  static final String NAME = "Food name";
  static final String MEASURE = "Measure";
  static final String GRAMS = "Weight";

  private final PublishedFiles files;
  private final List<NvscfTable> tables;
  private final Set<String> foods = new HashSet<>();
  private String section = "";

  NvscfRelease(PublishedFiles files, List<NvscfTable> tables) {
    this.files = files;
    this.tables = tables;
  }

  @Override
  public List<ReleaseNotice> notices() {
    return tables.stream().map(NvscfNotice::of).toList();
  }

  @Override
  public void read(ReleaseSink sink, ReadingLog log) throws IOException {
    for (var table : tables) {
      section = "";
      Table.read(files, table.file(), NAME, log, row -> readRow(table, row, sink, log));
    }
  }

  private void readRow(NvscfTable table, TableRow row, ReleaseSink sink, ReadingLog log) {
    if (row.text(NAME).isEmpty()) {
      NvscfColumn.requireUnits(row);
      log.skip("units");
    } else if (row.row().filled() == 1) {
      section = row.text(NAME);
      log.skip("section");
    } else {
      readFood(table, row, sink, log);
    }
  }

  private void readFood(NvscfTable table, TableRow row, ReleaseSink sink, ReadingLog log) {
    var name = row.text(NAME);
    var id = NvscfFoodId.of(table.chapter(), section, name);
    sink.mention(id);
    var grams = grams(row);
    if (!foods.add(id)) {
      throw new BadRow("duplicate-key");
    }
    sink.add(
        StagedFood.plain(id, table.dataset(), name, table.category())
            .withOtherNames(inSection(name)),
        row.at());
    if (!row.headings().has(NvscfColumn.MAGNESIUM.heading())) {
      log.skip("magnesium-not-in-the-table");
    }
    for (var column : NvscfColumn.ALL) {
      row.amount(column.heading(), cell -> per100Grams(cell, grams), log)
          .map(content -> PublishedValue.graded(column.nutrient(), content, null))
          .ifPresent(value -> sink.add(id, value, row.at()));
    }
    var measure = row.text(MEASURE);
    if (!measure.isEmpty()) {
      sink.add(id, HouseholdMeasure.of(measure).weighing(grams, 1, measure), row.at());
    }
  }

  private static Optional<MagnesiumContent> per100Grams(String cell, BigDecimal grams) {
    return Optional.of(NvscfAmount.per100Grams(cell, grams));
  }

  private static BigDecimal grams(TableRow row) {
    var text = row.text(GRAMS);
    if (text.isEmpty()) {
      throw new BadRow("measure-without-weight");
    }
    var grams = Amounts.parse(text);
    if (grams.signum() == 0) {
      throw new BadRow("zero-amount");
    }
    return grams;
  }

  /** Some names say little without their section: {@code Veal, Blade steak, lean, braised}. */
  private List<String> inSection(String name) {
    return section.isEmpty()
        ? List.of()
        : List.of(NvscfTable.inSentenceCase(section) + ", " + name);
  }
}
