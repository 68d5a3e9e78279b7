package health.magnesium.catalog.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small release in the publisher's format, to be bent in one place per test. Foods: 99001 with a
 * value, 99002 assumed zero, 99003 without a magnesium row, 99004 with a published 0.
 */
public final class Sr28ForTests {

  private Sr28ForTests() {}

  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("FD_GROUP.txt", lines("~1200~^~Nut and Seed Products~"));
    files.put(
        "FOOD_DES.txt",
        lines(
            food("99001", "Nuts, \u2018test\u2019 nut"),
            food("99002", "Oil, test"),
            food("99003", "Bar, test"),
            food("99004", "Sugar, test")));
    files.put(
        "NUT_DATA.txt",
        lines(
            value("99001", "203", "21.1", "1"),
            value("99001", "208", "579", "4"),
            value("99001", "304", "270", "1"),
            value("99002", "304", "0", "7"),
            value("99003", "208", "400", "9"),
            value("99004", "304", "0.00", "4")));
    files.put(
        "WEIGHT.txt",
        lines(
            weight("99001", "1", "1", "cup, sliced", "92"),
            weight("99001", "2", ".5", "fillet", "198")));
    return files;
  }

  static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  static String food(String ndb, String name) {
    return "~%s~^~1200~^~%s~^~SHORT~^~~^~~^~Y~^~~^0^~~^6.25^^^".formatted(ndb, name);
  }

  static String value(String ndb, String nutrient, String amount, String source) {
    return "~%s~^~%s~^%s^3^^~%s~^^^^^^^^^^^11/1976^".formatted(ndb, nutrient, amount, source);
  }

  static String weight(String ndb, String seq, String amount, String unit, String grams) {
    return "~%s~^%s^%s^~%s~^%s^^".formatted(ndb, seq, amount, unit, grams);
  }
}
