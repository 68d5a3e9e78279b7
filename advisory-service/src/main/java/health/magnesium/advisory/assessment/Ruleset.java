package health.magnesium.advisory.assessment;

import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.Languages;

/** One edition of the tables, and the assessments that follow from it. */
public record Ruleset(ReferenceTables tables, Assessor assessor) {

  public static Ruleset of(ReferenceTables tables, Languages languages) {
    return new Ruleset(tables, new Assessor(tables, languages));
  }

  public String version() {
    return tables.rulesetVersion();
  }
}
