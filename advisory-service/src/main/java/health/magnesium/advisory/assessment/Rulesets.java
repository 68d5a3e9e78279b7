package health.magnesium.advisory.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ruleset in force and the older ones that are still held, to see what a change of tables means
 * for a person. All are judged by the code of today: what is compared is the tables.
 */
public final class Rulesets {

  private final Ruleset current;
  private final Map<String, Ruleset> byVersion = new TreeMap<>();

  public Rulesets(Ruleset current, List<Ruleset> older) {
    this.current = current;
    older.forEach(ruleset -> byVersion.put(ruleset.version(), ruleset));
    byVersion.put(current.version(), current);
  }

  public Ruleset current() {
    return current;
  }

  /** In alphabetical order, the current one among them. */
  public List<String> versions() {
    return List.copyOf(byVersion.keySet());
  }

  public Optional<Ruleset> find(String version) {
    return Optional.ofNullable(byVersion.get(version));
  }
}
