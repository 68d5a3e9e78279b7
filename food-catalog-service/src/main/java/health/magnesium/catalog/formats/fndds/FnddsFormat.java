package health.magnesium.catalog.formats.fndds;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.sheets.Headings;
import health.magnesium.catalog.formats.sheets.Sheet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the workbooks by the title in their first row and the headings in their second. */
public final class FnddsFormat implements PublishedFormat {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?s).*\\b([0-9]{4}-[0-9]{4}) Food and Nutrient Database for Dietary Studies.*");

  @Override
  public String code() {
    return "usda-fndds-xlsx";
  }

  @Override
  public String accepted() {
    return "Accepted is the USDA FNDDS "
        + FnddsNotice.EDITION
        + " At A Glance workbook FNDDS Nutrient Values (.xlsx), alone or zipped with Foods and"
        + " Beverages and Portions and Weights.";
  }

  @Override
  public Optional<PublishedRelease> recognise(PublishedFiles files) throws IOException {
    Map<FnddsTable, String> tables = new EnumMap<>(FnddsTable.class);
    boolean any = false;
    for (var name : files.names()) {
      var head = Sheet.head(files, name, 2);
      if (head.isEmpty()) {
        continue;
      }
      var title = TITLE.matcher(head.getFirst().cell(0));
      if (!title.matches()) {
        continue;
      }
      any = true;
      requireEdition(name, title.group(1));
      FnddsTable.with(new Headings(head.getLast()))
          .ifPresent(table -> putOnce(tables, table, name));
    }
    if (any && !tables.containsKey(FnddsTable.NUTRIENTS)) {
      throw new ImportRefused("The workbook FNDDS Nutrient Values is missing. " + accepted());
    }
    return any ? Optional.of(new FnddsRelease(files, tables)) : Optional.empty();
  }

  private void requireEdition(String name, String edition) {
    if (!edition.equals(FnddsNotice.EDITION)) {
      throw new ImportRefused(name + " is of the edition " + edition + ". " + accepted());
    }
  }

  private static void putOnce(Map<FnddsTable, String> tables, FnddsTable table, String name) {
    var other = tables.putIfAbsent(table, name);
    if (other != null) {
      throw new ImportRefused(
          "Both " + other + " and " + name + " are the workbook " + table.title() + ".");
    }
  }
}
