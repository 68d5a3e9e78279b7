package health.magnesium.intake.exchange;

import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;

/** The present request's conditions, and answers about one row with its revision as ETag. */
@ApplicationScoped
public class Exchange {

  private final Request request;
  private final HttpHeaders headers;
  private final UriInfo uri;

  Exchange(Request request, HttpHeaders headers, UriInfo uri) {
    this.request = request;
    this.headers = headers;
    this.uri = uri;
  }

  /** 200 with the view, or 304 where the caller has this revision already. */
  public Response read(Object revision, Object view) {
    return Conditional.ok(request, revision, view);
  }

  /** 200 after a change. */
  public Response changed(Object revision, Object view) {
    return Response.ok(view).tag(Conditional.tag(revision)).build();
  }

  /** The answer to a POST that made (201) or found (200) a row below the present path. */
  public Response posted(int status, UUID id, Object revision, Object view) {
    var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
    return answer(status, location, revision, view);
  }

  /** 201 after a PUT that made the row. */
  public Response put(Object revision, Object view) {
    return answer(201, uri.getAbsolutePath(), revision, view);
  }

  /**
   * Lets a change of an existing row pass only if the caller names its revision.
   *
   * @throws health.magnesium.http.problem.ProblemException 428, 412
   */
  public void requireMatch(Object revision) {
    if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
      throw Problems.of(
          CommonProblem.PRECONDITION_FAILED, "If-None-Match: it exists already; read it first.");
    }
    Conditional.requireMatch(request, headers, revision);
  }

  /**
   * Lets a PUT make a row unless the caller meant to change one.
   *
   * @throws health.magnesium.http.problem.ProblemException 412
   */
  public void requireAbsenceMeant() {
    if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
      throw Problems.of(
          CommonProblem.PRECONDITION_FAILED, "If-Match: it does not exist, or not any more.");
    }
  }

  /**
   * The same where an absent row has a tag of its own.
   *
   * @throws health.magnesium.http.problem.ProblemException 412
   */
  public void requireAbsenceMeant(String tagOfAbsent) {
    if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
      Conditional.requireMatch(request, headers, tagOfAbsent);
    }
  }

  private static Response answer(int status, URI location, Object revision, Object view) {
    return Response.status(status)
        .location(location)
        .tag(Conditional.tag(revision))
        .entity(view)
        .build();
  }
}
