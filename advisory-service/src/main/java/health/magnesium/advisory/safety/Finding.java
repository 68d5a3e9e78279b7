package health.magnesium.advisory.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, without words: {@link FindingTexts} adds them from the bundles, where the text
 * of a finding may use every fact of {@code because} by name.
 *
 * @param variant which text of the code; empty for its only one
 * @param because the facts in the order they were added
 */
public record Finding(
    FindingCode code,
    Severity severity,
    String variant,
    Map<String, @Nullable Object> because,
    List<AdvisedAction> actions,
    List<String> evidence) {

  public Finding {
    because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
    actions = List.copyOf(actions);
    evidence = List.copyOf(evidence);
  }

  static Finding of(FindingCode code, Severity severity, String... evidence) {
    return new Finding(code, severity, "", Map.of(), List.of(), List.of(evidence));
  }

  Finding because(String fact, @Nullable Object value) {
    var more = new LinkedHashMap<String, @Nullable Object>(because);
    more.put(fact, value);
    return new Finding(code, severity, variant, more, actions, evidence);
  }

  Finding advise(AdvisedAction... more) {
    var all = new ArrayList<>(actions);
    all.addAll(List.of(more));
    return new Finding(code, severity, variant, because, all, evidence);
  }

  Finding inVariant(String name) {
    return new Finding(code, severity, name, because, actions, evidence);
  }
}
