package health.magnesium.testsupport.matrix;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a service's table: {@code operation | scope | after | with | answers}.
 *
 * @param operation the operationId
 * @param need the scopes it must need
 * @param after what has to be there first: an operation, or a name that the test explains; else
 *     empty
 * @param with values of variables in the path; others become the query
 * @param answers statuses that differ from the usual ones
 */
record Row(
    String operation,
    Need need,
    String after,
    Map<String, String> with,
    Map<Column, Integer> answers) {

  private static final int CELLS = 5;
  private static final int USUAL_RIGHT = 200;

  /** The lines below the header. */
  static List<Row> parse(String table) {
    return table.lines().skip(1).map(Row::parseLine).toList();
  }

  /** The status that a call with this token must get. */
  int expected(Operation operation, Column column) {
    var right = answers.getOrDefault(Column.RIGHT, USUAL_RIGHT);
    return answers.getOrDefault(column, column.usualStatus(operation, need, right));
  }

  private static Row parseLine(String line) {
    var cells = Arrays.copyOf(line.split("\\|"), CELLS);
    Map<Column, Integer> answers = new LinkedHashMap<>();
    pairs(cells[4])
        .forEach((column, status) -> answers.put(Column.labelled(column), Integer.valueOf(status)));
    return new Row(
        text(cells[0]), Need.parse(text(cells[1])), text(cells[2]), pairs(cells[3]), answers);
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell.strip();
  }

  private static Map<String, String> pairs(@Nullable String cell) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (var pair : text(cell).split("\\s+")) {
      var at = pair.indexOf('=');
      if (at > 0) {
        pairs.put(pair.substring(0, at), pair.substring(at + 1));
      }
    }
    return pairs;
  }
}
