package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;

/** How sure we are that a figure stands in its source. */
public enum Certainty implements Coded {
  /** Seen in the named source. */
  S,
  /** Seen only in a secondary page that repeats the source. */
  S2,
  /** From memory; has to be checked against the source before clinical use. */
  M,
  /** Computed from other figures. */
  C,
  /** A policy of this product: no authority publishes the rule. */
  P;

  @Override
  public String code() {
    return name();
  }
}
