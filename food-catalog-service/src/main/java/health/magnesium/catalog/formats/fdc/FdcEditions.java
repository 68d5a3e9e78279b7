package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.releases.ReleaseNotice;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which releases the foods that were read belong to. The newest publication date of a dataset's
 * foods names its release: folders and files are renamed, and CSV and JSON of one release have the
 * same dates inside.
 */
final class FdcEditions {

  private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

  private final LocalDate latest;
  private final Map<FdcDataset, LocalDate> newest = new EnumMap<>(FdcDataset.class);

  FdcEditions(Clock clock) {
    latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
  }

  /**
   * Reads {@code 2019-04-01} or {@code 4/1/2019}; null for nothing.
   *
   * @throws BadRow if it is no date, or one to come: it would make every later release an older one
   */
  @Nullable LocalDate date(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      var date = parse(text.strip());
      if (date.isAfter(latest)) {
        throw new BadRow("date-to-come");
      }
      return date;
    } catch (DateTimeException noDate) {
      throw new BadRow("bad-date");
    }
  }

  /** Notes a food that is kept. */
  void note(FdcDataset dataset, @Nullable LocalDate published) {
    if (published != null) {
      newest.merge(dataset, published, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  /**
   * The releases, in the order of {@link FdcDataset}.
   *
   * @throws ImportRefused if there is no food with a date at all
   */
  List<ReleaseNotice> notices() {
    if (newest.isEmpty()) {
      throw new ImportRefused(
          "No food with a publication date can be read from the files, so they are of no release.");
    }
    return newest.entrySet().stream()
        .map(edition -> edition.getKey().notice(edition.getValue()))
        .toList();
  }

  private static LocalDate parse(String text) {
    var byYear = YEAR_FIRST.matcher(text);
    if (byYear.matches()) {
      return LocalDate.of(
          number(byYear.group(1)), number(byYear.group(2)), number(byYear.group(3)));
    }
    var byMonth = MONTH_FIRST.matcher(text);
    if (byMonth.matches()) {
      return LocalDate.of(
          number(byMonth.group(3)), number(byMonth.group(1)), number(byMonth.group(2)));
    }
    throw new DateTimeException(text);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
