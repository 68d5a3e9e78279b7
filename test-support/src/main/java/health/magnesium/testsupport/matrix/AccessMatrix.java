package health.magnesium.testsupport.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Calls every operation of the running service's API document with every token of {@link Column},
 * prints the answers as one table and fails with all that differ from what is expected.
 *
 * <p>A new operation needs one line in its service's table, a missing or superfluous line fails:
 *
 * <pre>
 * operation    | scope        | after        | with            | answers
 * getCondition | intake.read  | addCondition |                 |
 * putDay       | intake.write | putPatient   | date=2026-03-02 | right=201
 * listPatients | intake.read  | putPatient   |                 | wrong-patient=403
 * </pre>
 *
 * <ul>
 *   <li>{@code scope}: what it needs ({@code a or b}, {@code a and b}, {@code open}); the document
 *       must say the same.
 *   <li>{@code after}: the operation that makes what this one needs. It is called first by the
 *       right caller, after what it needs itself; variables of the path are read from its Location,
 *       {@code If-Match} from its ETag. A variable that nothing has made is a new id.
 *   <li>{@code with}: values of variables in the path; others become the query.
 *   <li>{@code answers}: what differs from the usual: 401 without a valid token; 403 without the
 *       operation's scope, without tenant, and with a token of another patient where the path names
 *       a patient; 404 for another tenant's patient; 200 for the right caller, whose token carries
 *       no other scope. Where no patient is in the path, every tenant and every patient's token
 *       gets what the right caller gets, unless the line says otherwise.
 * </ul>
 *
 * <p>The body is the document's example. Refused calls come before the right one and on the same
 * things, so a refusal that had an effect is seen.
 */
public final class AccessMatrix {

  /** How the names of the right callers' tenants begin. */
  public static final String RIGHT_TENANT = "right-";

  private final Set<String> allScopes;
  private final List<Row> rows;
  private final Map<String, Supplier<Map<String, String>>> givens = new LinkedHashMap<>();
  private final Map<String, List<Body>> bodies = new LinkedHashMap<>();

  /**
   * A table to be held against the running service.
   *
   * @param allScopes every scope a token can carry
   * @param table a line for each operation, as described above
   */
  public AccessMatrix(Set<String> allScopes, String table) {
    this.allScopes = Set.copyOf(allScopes);
    this.rows = Row.parse(table);
  }

  /** Explains a name in column {@code after} that is no operation: makes it and tells the ids. */
  public AccessMatrix given(String name, Supplier<Map<String, String>> making) {
    givens.put(name, making);
    return this;
  }

  /** A body for an operation that takes no JSON; several types of body are tried one by one. */
  public AccessMatrix body(String operation, String contentType, byte[] content) {
    bodies
        .computeIfAbsent(operation, first -> new ArrayList<>())
        .add(new Body(contentType, BodyPublishers.ofByteArray(content)));
    return this;
  }

  /**
   * Makes all calls.
   *
   * @throws AssertionError naming every operation without a line, every line without an operation,
   *     or every answer that is not the expected one
   */
  public void verify() {
    var document = ApiDocument.served();
    requireALineForEach(document);
    try (var calls = new Calls()) {
      var stage = new Stage(document, rows, givens, bodies, allScopes, calls);
      var table =
          new Table(
              document.title(), rows.stream().map(stage::lines).flatMap(List::stream).toList());
      System.out.println(table);
      assertThat(table.faults()).as("answers that differ").isEmpty();
    }
  }

  private void requireALineForEach(ApiDocument document) {
    var missing = new TreeSet<>(document.operations().stream().map(Operation::id).toList());
    var superfluous = new TreeSet<>(rows.stream().map(Row::operation).toList());
    rows.forEach(row -> missing.remove(row.operation()));
    document.operations().forEach(operation -> superfluous.remove(operation.id()));
    if (!missing.isEmpty() || !superfluous.isEmpty()) {
      throw new AssertionError(
          "The access matrix lacks a line for %s and has lines for %s, which the document lacks."
              .formatted(missing, superfluous));
    }
  }
}
