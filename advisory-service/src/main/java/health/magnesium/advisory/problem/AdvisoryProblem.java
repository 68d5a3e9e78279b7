package health.magnesium.advisory.problem;

import health.magnesium.http.problem.ProblemKind;

/** What an advisory can fail with, besides what all services share. */
public enum AdvisoryProblem implements ProblemKind {
  RULESET_NOT_HELD("ruleset-not-held", 422, "This version of the ruleset is not held here"),
  RECORD_INCONSISTENT("record-inconsistent", 422, "The stored record contradicts itself"),
  PATIENT_NOT_FOUND("patient-not-found", 404, "The intake service knows no such patient"),
  NEIGHBOUR_REFUSED("neighbour-refused", 403, "The token is not enough for a service we call"),
  CATALOG_UNAVAILABLE("catalog-unavailable", 503, "The food catalog does not answer"),
  INTAKE_UNAVAILABLE("intake-unavailable", 503, "The intake service does not answer");

  private final String slug;
  private final int status;
  private final String title;

  AdvisoryProblem(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
