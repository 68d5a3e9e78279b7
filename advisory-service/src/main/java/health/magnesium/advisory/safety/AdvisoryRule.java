package health.magnesium.advisory.safety;

import java.util.List;
import java.util.Set;

/**
 * A rule: a pure function of a {@link Situation}. No clock, no I/O; figures come from the reference
 * tables it was given.
 */
public interface AdvisoryRule {

  RuleId id();

  /** Why the rule exists; a figure that it used has a source of its own. */
  Citation basis();

  /** Every code the rule may answer with. */
  Set<FindingCode> codes();

  /**
   * What the rule has to say; empty when it does not apply. Silence is never reassurance: a rule
   * that cannot judge because something is unknown leaves that to the finding which names the
   * unknown.
   */
  List<Finding> assess(Situation situation);
}
