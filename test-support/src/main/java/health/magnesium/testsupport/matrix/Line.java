package health.magnesium.testsupport.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers to one operation, by token. */
record Line(Operation operation, Row row, Body body, Map<Column, Cell> cells) {

  String name() {
    var type = body.contentType();
    return type.isEmpty() || type.equals("application/json")
        ? operation.id()
        : operation.id() + " " + type.replaceAll(";.*", "");
  }

  /** The status as the table shows it: marked where it is wrong, a dash where it says nothing. */
  String shown(Column column) {
    var cell = cells.get(column);
    return cell == null ? "-" : cell.shown();
  }

  /** What is wrong, a sentence each. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!operation.need().equals(row.need())) {
      faults.add("%s: the document says it needs %s".formatted(name(), operation.need()));
    }
    cells.forEach(
        (column, cell) ->
            cell.faults()
                .forEach(
                    fault -> faults.add("%s, %s: %s".formatted(name(), column.label(), fault))));
    if (unauthenticatedBodies() > 1) {
      faults.add(name() + ": a 401 tells why the token is not valid");
    }
    return faults;
  }

  private long unauthenticatedBodies() {
    return cells.values().stream()
        .filter(cell -> cell.answer().status() == 401)
        .map(cell -> cell.answer().bodyWithoutTrace())
        .distinct()
        .count();
  }
}
