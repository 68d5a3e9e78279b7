package health.magnesium.catalog.formats.sr28;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.PublishedRelease;
import java.io.IOException;
import java.util.Optional;

/** Recognises SR28 by its four files and the shape of the first food. */
public final class Sr28Format implements PublishedFormat {

  private static final String FOOD = "~[0-9]+~\\^~[0-9]+~\\^~.*";

  @Override
  public String code() {
    return "usda-sr28-ascii";
  }

  @Override
  public String accepted() {
    return "Accepted is a zip of the USDA SR28 ASCII files FD_GROUP, FOOD_DES, NUT_DATA and WEIGHT"
        + " (.txt or .txt.gz), flat or in one folder.";
  }

  @Override
  public Optional<PublishedRelease> recognise(PublishedFiles files) throws IOException {
    var present = Sr28Release.FILES.stream().filter(files::has).toList();
    if (present.isEmpty()) {
      return Optional.empty();
    }
    if (present.size() < Sr28Release.FILES.size()) {
      var missing = Sr28Release.FILES.stream().filter(file -> !present.contains(file)).toList();
      throw new ImportRefused(
          "The archive lacks " + String.join(", ", missing) + ". " + accepted());
    }
    try (var lines = files.lines(Sr28Release.FOODS)) {
      var first = lines.next();
      if (first == null || !first.text().matches(FOOD)) {
        throw new ImportRefused(Sr28Release.FOODS + " does not look like SR28. " + accepted());
      }
    }
    return Optional.of(new Sr28Release(files));
  }
}
