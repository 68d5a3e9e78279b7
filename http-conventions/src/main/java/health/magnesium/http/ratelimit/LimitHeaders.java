package health.magnesium.http.ratelimit;

import io.vertx.ext.web.RoutingContext;

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers, versions 8 to 10: one item for each budget
 * that the call was taken from.
 */
final class LimitHeaders {

  static final String POLICY = "RateLimit-Policy";
  static final String REMAINING = "RateLimit";

  private LimitHeaders() {}

  static void add(RoutingContext context, Budget budget, Budget.Standing standing) {
    append(context, POLICY, budget.policy());
    append(context, REMAINING, budget.remaining(standing));
  }

  private static void append(RoutingContext context, String name, String item) {
    var headers = context.response().headers();
    var before = headers.get(name);
    headers.set(name, before == null ? item : before + ", " + item);
  }
}
