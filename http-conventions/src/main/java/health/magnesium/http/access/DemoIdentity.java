package health.magnesium.http.access;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Permission;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls without a token through as the demo tenant, so that a newcomer's first {@code curl}
 * works.
 *
 * <p>Acts only if the active profile is {@code local}, the server listens on a loopback address,
 * the request came from one, is addressed to one (a page that rebinds its own host name to loopback
 * is refused) and, when sent by a browser page, that page is local too. No setting turns it on
 * anywhere else.
 */
@ApplicationScoped
public class DemoIdentity implements HttpAuthenticationMechanism {

  static final String TENANT = "demo";

  private static final String LOCAL_PROFILE = "local";

  private final boolean active;

  DemoIdentity(@ConfigProperty(name = "quarkus.http.host") String host) {
    this.active = List.of(LOCAL_PROFILE).equals(ConfigUtils.getProfiles()) && isLoopback(host);
  }

  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY - 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    return active && isLocalCallWithoutToken(context)
        ? Uni.createFrom().item(demo())
        : Uni.createFrom().nullItem();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }

  private static boolean isLocalCallWithoutToken(RoutingContext context) {
    var request = context.request();
    var authority = request.authority();
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && isLoopback(request.remoteAddress().hostAddress())
        && authority != null
        && isLoopback(authority.host())
        && (origin == null || isLoopback(URI.create(origin).getHost()));
  }

  private static boolean isLoopback(@Nullable String host) {
    return Optional.ofNullable(host)
        .filter(name -> name.equals("localhost") || name.matches("[0-9.]+|\\[?[0-9a-fA-F:]+]?"))
        .map(DemoIdentity::isLoopbackAddress)
        .orElse(false);
  }

  private static boolean isLoopbackAddress(String name) {
    try {
      return InetAddress.getByName(name).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  private static SecurityIdentity demo() {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal("demo"))
        .addAttribute(Caller.TENANT, TENANT)
        .addPermissionChecker(DemoIdentity::hasScope)
        .build();
  }

  private static Uni<Boolean> hasScope(Permission wanted) {
    return Uni.createFrom()
        .item(wanted instanceof FhirPermission || Scopes.ALL.contains(wanted.getName()));
  }
}
