package health.magnesium.advisory.plan;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** What a plan could do about the gap. That it could do nothing is an answer too. */
public enum PlanStatus implements Coded {
  /** The target is reached already. */
  NOT_NEEDED,
  CLOSES_GAP,
  /** The foods make the gap smaller; what stays open is in the plan. */
  PARTLY,
  /** There is a gap, and no food that the person may have makes it smaller. */
  INFEASIBLE,
  /** There is a gap, and the catalog gave no foods to choose from. */
  NO_FOODS_KNOWN,
  /** No target or no mean intake, so there is nothing to plan for. */
  GAP_UNKNOWN,
  /** Infants get no foods from here. */
  NOT_FOR_INFANTS,
  /** Something about the person makes portions and numbers a clinician's matter. */
  CLINICIAN_LED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
