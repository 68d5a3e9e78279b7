package health.magnesium.catalog.formats.canada;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.sheets.Headings;
import health.magnesium.catalog.formats.sheets.Sheet;
import health.magnesium.catalog.formats.sheets.SheetRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the booklet's tables by the titles above their headings; any of the 17 will do. */
public final class NvscfFormat implements PublishedFormat {

  private static final Pattern TITLE =
      Pattern.compile("(?i)Nutrient Value of Some Common Foods\\W+([0-9]{4}) Edition");
  private static final Pattern CHAPTER = Pattern.compile("[A-Za-z][A-Za-z, ]{2,59}");
  private static final int ROWS_WITH_TITLES = 4;

  @Override
  public String code() {
    return "hc-nvscf-csv";
  }

  @Override
  public String accepted() {
    return "Accepted are the English CSV tables of Health Canada's Nutrient Value of Some Common"
        + " Foods, "
        + NvscfNotice.YEAR
        + " edition, all in one zip or some of them.";
  }

  @Override
  public Optional<PublishedRelease> recognise(PublishedFiles files) throws IOException {
    List<NvscfTable> tables = new ArrayList<>();
    for (var name : files.names()) {
      table(name, Sheet.head(files, name, ROWS_WITH_TITLES)).ifPresent(tables::add);
    }
    var chapters = tables.stream().map(NvscfTable::chapter).distinct().count();
    if (chapters < tables.size()) {
      throw new ImportRefused("A table is in it twice. " + accepted());
    }
    return tables.isEmpty() ? Optional.empty() : Optional.of(new NvscfRelease(files, tables));
  }

  private Optional<NvscfTable> table(String name, List<SheetRow> head) {
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var title = TITLE.matcher(head.getFirst().cell(0));
    if (!title.matches()) {
      return Optional.empty();
    }
    if (!title.group(1).equals(NvscfNotice.YEAR)) {
      throw new ImportRefused(name + " is of the edition " + title.group(1) + ". " + accepted());
    }
    var headings = head.size() < 3 ? null : new Headings(head.get(2));
    if (headings == null || !headings.has(NvscfRelease.NAME) || !headings.has(NvscfRelease.GRAMS)) {
      throw new ImportRefused(name + " lacks its headings below title and chapter. " + accepted());
    }
    var chapter = head.get(1).cell(0);
    if (!CHAPTER.matcher(chapter).matches()) {
      throw new ImportRefused(name + " lacks its chapter below the title. " + accepted());
    }
    return Optional.of(new NvscfTable(name, chapter));
  }
}
