package health.magnesium.catalog.formats.sheets;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which column has which heading. Publishers move columns, break lines inside headings and write
 * them with and without accents and blanks; so headings are compared without all of that.
 */
public final class Headings {

  private static final Pattern ACCENTS_AND_BLANKS = Pattern.compile("\\p{M}|\\s|\\p{Z}");

  private final Map<String, Integer> columns = new HashMap<>();

  /** The headings in a row; of two equal ones the first counts. */
  public Headings(SheetRow row) {
    for (int column = 0; column < row.cells().size(); column++) {
      columns.putIfAbsent(plain(row.cell(column)), column);
    }
    columns.remove("");
  }

  /** Whether there is a column of this heading. */
  public boolean has(String heading) {
    return columns.containsKey(plain(heading));
  }

  /** What a row has under a heading; empty where it has nothing or there is no such column. */
  public String cell(SheetRow row, String heading) {
    return row.cell(columns.getOrDefault(plain(heading), -1));
  }

  private static String plain(String heading) {
    var decomposed = Normalizer.normalize(heading, Normalizer.Form.NFKD);
    return ACCENTS_AND_BLANKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
