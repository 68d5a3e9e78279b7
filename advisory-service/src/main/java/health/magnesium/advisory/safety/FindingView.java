package health.magnesium.advisory.safety;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding in words.
 *
 * @param detail for the clinician
 * @param plain for the person
 * @param because the facts that led to it, in a fixed order; values are text, numbers, truth
 *     values, dates, lists and maps of these, or null
 * @param actions what to do next, each with a stable code
 * @param evidence ids of the evidence list
 */
public record FindingView(
    FindingCode code,
    Severity severity,
    String title,
    String detail,
    String plain,
    Map<String, @Nullable Object> because,
    List<Action> actions,
    List<String> evidence) {

  public FindingView {
    because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
    actions = List.copyOf(actions);
    evidence = List.copyOf(evidence);
  }

  /** Something to do, in words. */
  public record Action(String code, String text) {}
}
