package health.magnesium.http.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.magnesium.http.exchange.BareAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Slows the guessing of tokens: an address whose tokens are refused too often gets 429 for every
 * token that has not lately been accepted, without a look at it. Those that have been go on: people
 * behind one address do not pay for one broken client among them.
 *
 * <p>Behind a proxy the address is the proxy's own unless {@code quarkus.http.proxy.*} says whom to
 * trust with {@code X-Forwarded-For}.
 */
@ApplicationScoped
class FailedAuthentications {

  private static final int BEFORE_AUTHENTICATION = 400;
  private static final Duration LATELY = Duration.ofMinutes(15);
  private static final int UNAUTHORIZED = 401;

  private final Budget budget;

  /** Digests of tokens that were accepted. */
  private final Cache<String, Boolean> accepted;

  FailedAuthentications(RateLimitConfig config) {
    this.budget =
        new Budget("failed-authentications", config.failedAuthentications(), config.remembered());
    this.accepted =
        Caffeine.newBuilder().maximumSize(config.remembered()).expireAfterAccess(LATELY).build();
  }

  void register(@Observes Filters filters) {
    filters.register(this::look, BEFORE_AUTHENTICATION);
  }

  private void look(RoutingContext context) {
    var token = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (token == null) {
      context.next();
      return;
    }
    var address = CallerKey.address(context);
    var digest = digest(token);
    var standing = budget.look(address);
    if (!standing.isAllowed() && accepted.getIfPresent(digest) == null) {
      LimitHeaders.add(context, budget, standing);
      BareAnswers.send(context, budget.refusal(standing));
      return;
    }
    context.addHeadersEndHandler(
        answering -> {
          if (context.response().getStatusCode() == UNAUTHORIZED) {
            budget.take(address);
          } else if (CallerKey.identity(context).isPresent()) {
            accepted.put(digest, true);
          }
        });
    context.next();
  }

  private static String digest(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
