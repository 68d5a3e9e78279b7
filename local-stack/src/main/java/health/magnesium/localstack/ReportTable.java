package health.magnesium.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an import did, for a person to read. */
final class ReportTable {

  private static final int INDENT = 2;

  private final List<String[]> rows = new ArrayList<>();

  private ReportTable() {}

  /**
   * The report's figures, one a line; those of a group (such as rows left out) below its name.
   * Without a report, the reasons for which rows were rejected.
   */
  static String of(JsonNode imported) {
    var table = new ReportTable();
    for (var figure : imported.path("report").properties()) {
      table.add(0, figure.getKey(), figure.getValue());
      if (figure.getKey().equals("rejected")) {
        table.addRejects(imported.path("rejects"));
      }
    }
    if (table.rows.isEmpty()) {
      table.addRejects(imported.path("rejects"));
    }
    return table.toString();
  }

  private void add(int depth, String name, JsonNode value) {
    var label = " ".repeat(depth * INDENT) + (depth == 0 ? words(name) : name);
    if (value.isObject() && !value.isEmpty()) {
      rows.add(new String[] {label, "", ""});
      value.properties().forEach(e -> add(depth + 1, e.getKey(), e.getValue()));
    } else if (value.isNumber()) {
      rows.add(new String[] {label, "%,d".formatted(value.asLong()), ""});
    } else if (!value.isContainerNode()) {
      rows.add(new String[] {label, value.asText(), ""});
    }
  }

  private void addRejects(JsonNode rejects) {
    for (var reason : rejects) {
      var where =
          StreamSupport.stream(reason.path("examples").spliterator(), false)
              .map(at -> at.path("file").asText() + ":" + at.path("line").asText())
              .collect(Collectors.joining(", "));
      rows.add(
          new String[] {
            " ".repeat(INDENT) + reason.path("reason").asText(),
            "%,d".formatted(reason.path("rows").asLong()),
            where
          });
    }
  }

  /** {@code foodsKept} as people write it: {@code foods kept}. */
  private static String words(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    var names = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    var figures = rows.stream().mapToInt(row -> row[1].length()).max().orElse(0);
    return rows.stream()
        .map(
            row ->
                pad(row[0], names)
                    + "  "
                    + " ".repeat(figures - row[1].length())
                    + row[1]
                    + "  "
                    + row[2])
        .map(line -> "  " + line.stripTrailing() + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
