package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;

/** What a published value of a requirement is, whatever its authority calls it. */
public enum RequirementKind implements Coded {
  /** Average requirement: meets the needs of half of the group. */
  EAR,
  /** Recommendation for individuals: RDA, RDI, RNI, RI or PRI. */
  RDA,
  /** Adequate intake or estimated value, where no average requirement could be set. */
  AI,
  /** Lower reference nutrient intake: enough for few people of the group. Shown, not tested. */
  LRNI;

  @Override
  public String code() {
    return name();
  }
}
