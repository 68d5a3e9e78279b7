package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.PublishedRelease;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises FoodData Central's CSV by its tables, whose rows all speak of an {@code fdc_id}. */
public final class FdcCsvFormat implements PublishedFormat {

  private static final List<String> LISTS =
      Arrays.stream(FdcDataset.values()).map(FdcDataset::listFile).toList();

  private final Clock clock;

  public FdcCsvFormat() {
    this(Clock.systemUTC());
  }

  FdcCsvFormat(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String code() {
    return "usda-fdc-csv";
  }

  @Override
  public String accepted() {
    return "Accepted is a zip of a USDA FoodData Central CSV download with food.csv, food_nutrient.csv"
        + " and at least one of "
        + String.join(", ", LISTS)
        + " (each may be .gz), flat or in one folder.";
  }

  @Override
  public Optional<PublishedRelease> recognise(PublishedFiles files) throws IOException {
    if (!isFdc(files)) {
      return Optional.empty();
    }
    List<String> missing =
        Stream.of(FdcCsvRelease.FOODS, FdcCsvRelease.VALUES)
            .filter(file -> !files.has(file))
            .collect(Collectors.toCollection(ArrayList::new));
    if (LISTS.stream().noneMatch(files::has)) {
      missing.add("a list of foods such as " + LISTS.getFirst());
    }
    if (!missing.isEmpty()) {
      throw new ImportRefused(
          "The files are of FoodData Central and lack %s. %s"
              .formatted(String.join(" and ", missing), accepted()));
    }
    return Optional.of(new FdcCsvRelease(files, clock));
  }

  private static boolean isFdc(PublishedFiles files) throws IOException {
    var tables =
        Stream.concat(
                Stream.of(FdcCsvRelease.FOODS, FdcCsvRelease.VALUES, FdcCsvRelease.PORTIONS),
                LISTS.stream())
            .filter(files::has)
            .toList();
    for (var name : tables) {
      try (var table = new CsvTable(name, files.open(name))) {
        if (table.find("fdc_id") != CsvTable.ABSENT) {
          return true;
        }
      }
    }
    return false;
  }
}
