package health.magnesium.intake.problem;

import health.magnesium.http.problem.ProblemKind;

/** The failures that only this service answers. */
public enum IntakeProblem implements ProblemKind {
  PATIENT_NOT_FOUND("patient-not-found", 404, "There is no such patient in this tenant"),
  RECORD_NOT_FOUND("record-not-found", 404, "The patient's record holds no such thing"),
  IMPORT_NOT_FOUND("import-not-found", 404, "There is no such import in this tenant"),
  ID_IN_USE("id-in-use", 409, "The id already names something else"),
  PREVIEW_OUTDATED("preview-outdated", 409, "It is not any more what the dry run saw"),
  DELETED_SINCE("deleted-since", 410, "It was there and has been deleted since"),
  ACCESS_LOG_UNAVAILABLE(
      "access-log-unavailable", 503, "No answer is given that the access log does not hold");

  private final String slug;
  private final int status;
  private final String title;

  IntakeProblem(String slug, int status, String title) {
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
