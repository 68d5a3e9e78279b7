package health.magnesium.catalog.formats.ciqual;

import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.sheets.Headings;
import health.magnesium.catalog.formats.sheets.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises the table by its headings. Nothing in it tells the edition; a year in the name of the
 * file that is another one is refused.
 */
public final class CiqualFormat implements PublishedFormat {

  private static final Pattern EDITION = Pattern.compile("(?i)ciqual\\D{0,3}(20[0-9]{2})");

  @Override
  public String code() {
    return "anses-ciqual";
  }

  @Override
  public String accepted() {
    return "Accepted is the CIQUAL "
        + CiqualNotice.YEAR
        + " table in English or French (.xls, .xlsx, or .csv with semicolons).";
  }

  @Override
  public Optional<PublishedRelease> recognise(PublishedFiles files) throws IOException {
    List<PublishedRelease> found = new ArrayList<>();
    for (var name : files.names()) {
      for (var row : Sheet.head(files, name, 1)) {
        var headings = new Headings(row);
        CiqualLanguage.of(headings)
            .ifPresent(language -> found.add(release(files, name, headings, language)));
      }
    }
    if (found.size() > 1) {
      throw new ImportRefused("There is more than one CIQUAL table in it; send one at a time.");
    }
    return found.stream().findFirst();
  }

  private PublishedRelease release(
      PublishedFiles files, String name, Headings headings, CiqualLanguage language) {
    var edition = EDITION.matcher(name);
    if (edition.find() && !edition.group(1).equals(CiqualNotice.YEAR)) {
      throw new ImportRefused(
          name + " is called an edition of " + edition.group(1) + ". " + accepted());
    }
    var magnesium = language.nutrients().getOrDefault(Nutrient.MAGNESIUM_MG, "");
    if (!headings.has(magnesium)) {
      throw new ImportRefused(name + " has no column " + magnesium + ". " + accepted());
    }
    return new CiqualRelease(files, name, language);
  }
}
