package health.magnesium.http.exchange;

import health.magnesium.http.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;

/** Answers a problem where the request reaches no resource. */
public final class BareAnswers {

  private BareAnswers() {}

  /**
   * Sends the problem. A body that is still on its way is not waited for: the connection closes.
   */
  public static void send(RoutingContext context, ProblemException problem) {
    var answer = problem.getResponse();
    var response = context.response();
    response.setStatusCode(answer.getStatus());
    answer
        .getStringHeaders()
        .forEach((name, values) -> response.putHeader(name, values.getFirst()));
    var isWhole = context.request().isEnded() || !SlowBodyGuard.hasBody(context.request());
    if (!isWhole) {
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    response
        .end(Json.encodeToBuffer(answer.getEntity()))
        .onComplete(
            sent -> {
              if (!isWhole) {
                context.request().connection().close();
              }
            });
  }
}
