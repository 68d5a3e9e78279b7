package health.magnesium.intake.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The laboratory tests whose units and ranges are known, from {@code reference/lab-tests.csv} and
 * {@code lab-units.csv}. The advisory has the same two files, so what is asked about here is what
 * is not used there.
 */
final class LabTests {

  private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^,]*)");
  private static final Map<String, LabTest> BY_LOINC = load();

  private LabTests() {}

  /** The test of this code; empty for one of which only the code is known. */
  static Optional<LabTest> find(String loinc) {
    return Optional.ofNullable(BY_LOINC.get(loinc));
  }

  static List<LabTest> all() {
    return List.copyOf(BY_LOINC.values());
  }

  private static Map<String, LabTest> load() {
    var units =
        rows("lab-units.csv").stream()
            .map(
                row ->
                    new LabTest.Unit(
                        row.text("analyte"),
                        row.text("property"),
                        row.text("unit"),
                        row.text("base_unit"),
                        row.number("factor")))
            .collect(Collectors.groupingBy(LabTest.Unit::analyte));
    return rows("lab-tests.csv").stream()
        .map(
            row ->
                new LabTest(
                    row.text("loinc"),
                    row.text("name"),
                    row.text("property"),
                    row.number("plausible_low"),
                    row.number("plausible_high"),
                    Objects.requireNonNull(units.get(row.text("analyte")))))
        .collect(Collectors.toUnmodifiableMap(LabTest::loinc, Function.identity()));
  }

  private static List<Row> rows(String file) {
    var stream =
        Objects.requireNonNull(LabTests.class.getResourceAsStream("/reference/" + file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var header = fields(Objects.requireNonNull(reader.readLine(), file));
      return reader.lines().map(line -> Row.of(header, fields(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var matcher = FIELD.matcher(line);
    for (var at = 0; at <= line.length(); at = matcher.end() + 1) {
      matcher.region(at, line.length());
      if (!matcher.lookingAt()) {
        throw new IllegalStateException("no field at " + at + " of: " + line);
      }
      fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return fields;
  }

  private record Row(Map<String, String> fields) {

    static Row of(List<String> header, List<String> values) {
      if (header.size() != values.size()) {
        throw new IllegalStateException("expected " + header + ", found " + values);
      }
      var fields = new HashMap<String, String>();
      for (var i = 0; i < header.size(); i++) {
        fields.put(header.get(i), values.get(i));
      }
      return new Row(fields);
    }

    String text(String column) {
      return Objects.requireNonNull(fields.get(column), column);
    }

    BigDecimal number(String column) {
      return new BigDecimal(text(column));
    }
  }
}
