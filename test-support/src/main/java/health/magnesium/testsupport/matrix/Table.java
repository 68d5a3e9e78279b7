package health.magnesium.testsupport.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All answers of a service, to be read by people. */
record Table(String title, List<Line> lines) {

  List<String> faults() {
    return lines.stream().map(Line::faults).flatMap(List::stream).toList();
  }

  @Override
  public String toString() {
    List<List<String>> rows = new ArrayList<>();
    var columns = Column.values();
    rows.add(texts("operation", "scope", Arrays.stream(columns).map(Column::label).toList()));
    for (var line : lines) {
      var answers = Arrays.stream(columns).map(line::shown).toList();
      rows.add(texts(line.name(), line.row().need().toString(), answers));
    }
    var calls = lines.stream().mapToInt(line -> line.cells().size()).sum();
    var text =
        new StringBuilder(
            "Access matrix of %s: %d lines, %d answers%n".formatted(title, lines.size(), calls));
    rows.forEach(row -> text.append(aligned(row, rows)).append('\n'));
    return text.toString();
  }

  private static List<String> texts(String name, String scope, List<String> rest) {
    List<String> texts = new ArrayList<>(List.of(name, scope));
    texts.addAll(rest);
    return texts;
  }

  private static String aligned(List<String> row, List<List<String>> all) {
    var line = new StringBuilder();
    for (var i = 0; i < row.size(); i++) {
      var column = i;
      var width = all.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
      line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
