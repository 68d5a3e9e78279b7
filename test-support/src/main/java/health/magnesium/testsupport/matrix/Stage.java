package health.magnesium.testsupport.matrix;

import health.magnesium.testsupport.TestTokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Sets the scene of each row and makes its calls. */
final class Stage {

  private final ApiDocument document;
  private final List<Row> rows;
  private final Map<String, Supplier<Map<String, String>>> givens;
  private final Map<String, List<Body>> bodies;
  private final Set<String> allScopes;
  private final Calls calls;

  Stage(
      ApiDocument document,
      List<Row> rows,
      Map<String, Supplier<Map<String, String>>> givens,
      Map<String, List<Body>> bodies,
      Set<String> allScopes,
      Calls calls) {
    this.document = document;
    this.rows = rows;
    this.givens = givens;
    this.bodies = bodies;
    this.allScopes = allScopes;
    this.calls = calls;
  }

  /** One line of the table for each type of body. */
  List<Line> lines(Row row) {
    var operation = document.operation(row.operation());
    return bodiesOf(operation).stream().map(body -> line(operation, row, body)).toList();
  }

  /**
   * What is refused shares its scene with the right call, which comes after; whoever else succeeds
   * gets a scene of its own.
   */
  private Line line(Operation operation, Row row, Body body) {
    var cells = new EnumMap<Column, Cell>(Column.class);
    var scene = sceneOf(row);
    for (var column : columns(operation, row, true)) {
      cells.put(column, cell(operation, row, body, column, scene));
    }
    for (var column : columns(operation, row, false)) {
      cells.put(column, cell(operation, row, body, column, sceneOf(row)));
    }
    return new Line(operation, row, body, cells);
  }

  private static List<Column> columns(Operation operation, Row row, boolean sharingAScene) {
    List<Column> columns = new ArrayList<>();
    for (var column : Column.values()) {
      var isShared = column == Column.RIGHT || row.expected(operation, column) >= 400;
      if (column.appliesTo(operation) && isShared == sharingAScene) {
        columns.add(column);
      }
    }
    return columns;
  }

  private Cell cell(Operation operation, Row row, Body body, Column column, Scene scene) {
    var asker = Asker.of(row.need(), allScopes, scene);
    var answer = calls.call(operation, row, scene, body, column.token(asker));
    return Cell.of(column, row.expected(operation, column), operation, asker, answer);
  }

  private Scene sceneOf(Row row) {
    var scene = new Scene();
    make(row.after(), scene);
    return scene;
  }

  private void make(String name, Scene scene) {
    var given = givens.get(name);
    if (given != null) {
      scene.add(given.get());
    } else if (!name.isEmpty()) {
      var row = rowOf(name);
      make(row.after(), scene);
      call(row, scene);
    }
  }

  private void call(Row row, Scene scene) {
    var operation = document.operation(row.operation());
    var token = TestTokens.of(scene.tenant(), allScopes.toArray(String[]::new));
    var answer = calls.call(operation, row, scene, bodiesOf(operation).getFirst(), token);
    if (answer.status() != row.expected(operation, Column.RIGHT)) {
      throw new AssertionError(
          "%s, called to set a scene, answered %d: %s"
              .formatted(operation.id(), answer.status(), answer.body()));
    }
    scene.made(answer, document.pathOfWhatIsMadeBy(operation));
  }

  private Row rowOf(String operation) {
    return rows.stream()
        .filter(row -> row.operation().equals(operation))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("'" + operation + "' is no operation and nothing given"));
  }

  private List<Body> bodiesOf(Operation operation) {
    return bodies.getOrDefault(operation.id(), List.of(Body.json(operation.example())));
  }
}
