package health.magnesium.advisory.library;

import java.util.List;
import java.util.stream.Collectors;

/** The few shapes of which generated pages consist; each ends with a line break. */
final class Markdown {

  private Markdown() {}

  static String heading(int level, String text) {
    return "\n" + "#".repeat(level) + " " + text + "\n\n";
  }

  static String bullets(List<String> items) {
    return items.stream().map(item -> "* " + item + "\n").collect(Collectors.joining());
  }

  static String table(List<String> head, List<List<String>> rows) {
    var line = head.stream().map(column -> "---").toList();
    return row(head) + row(line) + rows.stream().map(Markdown::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("*", "\\*"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  static String code(String word) {
    return "`" + word + "`";
  }
}
