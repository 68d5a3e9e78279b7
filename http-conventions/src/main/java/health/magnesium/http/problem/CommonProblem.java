package health.magnesium.http.problem;

/** The failures that every service of the platform can answer. */
public enum CommonProblem implements ProblemKind {
  MALFORMED_BODY("malformed-body", 400, "The body is not well-formed JSON"),
  INVALID_BODY("invalid-body", 400, "The body does not say what this operation needs"),
  INVALID_PARAMETER("invalid-parameter", 400, "A parameter has a value that is not allowed"),
  UNAUTHENTICATED("unauthenticated", 401, "This needs a valid token"),
  FORBIDDEN("forbidden", 403, "The token does not allow this"),
  NOT_FOUND("not-found", 404, "There is no such resource"),
  BODY_TOO_SLOW("body-too-slow", 408, "The body did not arrive in time"),
  PRECONDITION_FAILED("precondition-failed", 412, "The resource has changed since you read it"),
  PRECONDITION_REQUIRED("precondition-required", 428, "This change needs an If-Match header"),
  BODY_TOO_LARGE("body-too-large", 413, "The body is larger than this operation accepts"),
  IDEMPOTENCY_KEY_REUSED(
      "idempotency-key-reused", 422, "The Idempotency-Key was used for another request"),
  REQUEST_IN_PROGRESS(
      "request-in-progress", 409, "A request with this Idempotency-Key is still running"),
  TOO_MANY_REQUESTS("too-many-requests", 429, "This caller has used up its budget for now"),
  ISSUER_UNAVAILABLE("issuer-unavailable", 503, "Tokens cannot be verified at the moment"),
  INTERNAL("internal", 500, "This is our fault");

  private final String slug;
  private final int status;
  private final String title;

  CommonProblem(String slug, int status, String title) {
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
