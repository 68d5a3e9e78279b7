package health.magnesium.http.exchange;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends a request whose body does not arrive: 408, and the connection closes. A byte now and then
 * does not help: a JSON body has a deadline, any other body a lowest rate. Time that the service
 * itself keeps the body waiting counts too.
 */
@ApplicationScoped
class SlowBodyGuard {

  private static final int BEFORE_AUTHENTICATION = 500;

  private final Duration deadline;
  private final long leastBytes;
  private final Set<Long> timers = ConcurrentHashMap.newKeySet();

  SlowBodyGuard(ExchangeConfig config) {
    this.deadline = config.slowBodies().deadline();
    this.leastBytes =
        config.slowBodies().bytesPerSecond().asLongValue() * deadline.toMillis() / 1000;
  }

  void register(@Observes Filters filters) {
    filters.register(this::watch, BEFORE_AUTHENTICATION);
  }

  static boolean hasBody(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null
        ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
            || request.version() == HttpVersion.HTTP_2
        : !length.equals("0");
  }

  private void watch(RoutingContext context) {
    if (hasBody(context.request()) && !context.request().isEnded()) {
      lookAgain(context, 0);
    }
    context.next();
  }

  /**
   * A request counts as read only after what sent the answer has let go of it, hence the second
   * look a turn later; a timer that stays would hold the whole exchange for the deadline.
   */
  private void lookAgain(RoutingContext context, long bytesBefore) {
    var vertx = context.vertx();
    var timer =
        vertx.setTimer(
            deadline.toMillis(),
            fired -> {
              timers.remove(fired);
              look(context, bytesBefore);
            });
    timers.add(timer);
    context.addEndHandler(
        ended ->
            vertx.runOnContext(
                turn -> {
                  if (ended.failed() || context.request().isEnded()) {
                    vertx.cancelTimer(timer);
                    timers.remove(timer);
                  }
                }));
  }

  /** How many exchanges are watched at this moment. */
  int watched() {
    return timers.size();
  }

  private void look(RoutingContext context, long bytesBefore) {
    var request = context.request();
    if (request.isEnded()) {
      return;
    }
    var bytes = request.bytesRead();
    if (!isJson(request) && bytes - bytesBefore >= leastBytes) {
      lookAgain(context, bytes);
    } else if (context.response().headWritten()) {
      request.connection().close();
    } else {
      BareAnswers.send(
          context,
          Problems.of(
              CommonProblem.BODY_TOO_SLOW,
              "%d bytes of the body arrived within %d s; send it whole and faster."
                  .formatted(bytes - bytesBefore, deadline.toSeconds())));
    }
  }

  private static boolean isJson(HttpServerRequest request) {
    var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type == null || type.toLowerCase(Locale.ROOT).matches("[^;]*[/+]json *(;.*)?");
  }
}
