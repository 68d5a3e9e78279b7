package health.magnesium.http.conditional;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers and checks by version. A resource's version is its strong ETag. */
public final class Conditional {

  private Conditional() {}

  /** The strong ETag of a version. */
  public static EntityTag tag(Object version) {
    return new EntityTag(String.valueOf(version));
  }

  /** 200 with the body and its ETag, or 304 where the caller has this version already. */
  public static Response ok(Request request, Object version, Object body) {
    var tag = tag(version);
    var unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? Response.ok(body).tag(tag).build() : unchanged.tag(tag).build();
  }

  /**
   * Lets a change pass only if the caller names the version that is stored.
   *
   * @throws health.magnesium.http.problem.ProblemException 428 without If-Match, 412 when it is
   *     stale
   */
  public static void requireMatch(Request request, HttpHeaders headers, Object version) {
    if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
      throw Problems.of(
          CommonProblem.PRECONDITION_REQUIRED,
          "Send If-Match with the ETag you read; the stored version is " + quoted(version) + ".");
    }
    if (request.evaluatePreconditions(tag(version)) != null) {
      throw Problems.of(
              CommonProblem.PRECONDITION_FAILED,
              "If-Match names another version; the stored one is " + quoted(version) + ".")
          .withHeader(HttpHeaders.ETAG, quoted(version));
    }
  }

  private static String quoted(Object version) {
    return '"' + String.valueOf(version) + '"';
  }
}
