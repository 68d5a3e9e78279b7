package health.magnesium.intake.accesslog;

import health.magnesium.http.problem.Problems;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a tenant are asked for; null stands for all.
 *
 * @param from the first moment
 * @param to the moment before which the last line lies
 */
record AccessQuery(
    String tenantId,
    @Nullable OffsetDateTime from,
    @Nullable OffsetDateTime to,
    @Nullable Digest person,
    @Nullable String actor,
    @Nullable String operation,
    @Nullable Integer outcome) {

  AccessQuery {
    if (from != null && to != null && !from.isBefore(to)) {
      throw Problems.invalidParameter("to", "must be after from (" + from + "); received " + to);
    }
  }

  Conditions conditions() {
    var conditions = new Conditions();
    conditions.add("key.tenantId", "=", tenantId);
    conditions.add("line.accessedAt", ">=", from == null ? null : from.toInstant());
    conditions.add("line.accessedAt", "<", to == null ? null : to.toInstant());
    conditions.add("line.person", "=", person);
    conditions.add("line.actor", "=", actor);
    conditions.add("line.operation", "=", operation);
    conditions.add("line.outcome", "=", outcome);
    return conditions;
  }

  /** Conditions that must all hold. */
  static final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition if there is a value to compare with. */
    void add(String field, String relation, @Nullable Object value) {
      if (value != null) {
        var name = "v" + values.size();
        texts.add(field + " " + relation + " :" + name);
        values.put(name, value);
      }
    }

    String text() {
      return String.join(" and ", texts);
    }

    Map<String, Object> values() {
      return values;
    }
  }
}
