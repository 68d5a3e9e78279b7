package health.magnesium.http.ratelimit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whose bucket a call is taken from. */
final class CallerKey {

  private static final int BYTES_OF_AN_IPV6_NETWORK = 8;

  private CallerKey() {}

  /**
   * Tenant and subject of the verified token (a client's own token has the client as subject); the
   * client's address where there is no token.
   */
  static String of(RoutingContext context) {
    return identity(context).map(CallerKey::of).orElseGet(() -> address(context));
  }

  /** The client's address; of IPv6 the network, because a client has as many hosts as it likes. */
  static String address(RoutingContext context) {
    return Optional.ofNullable(context.request().remoteAddress())
        .map(SocketAddress::hostAddress)
        .map(CallerKey::network)
        .orElse("local");
  }

  /** Who was authenticated, if anybody. */
  static Optional<SecurityIdentity> identity(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
        ? Optional.of(user.getSecurityIdentity()).filter(identity -> !identity.isAnonymous())
        : Optional.empty();
  }

  private static String of(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.getClaim("tenant") + "/" + token.getSubject()
        : "/" + identity.getPrincipal().getName();
  }

  private static String network(String literal) {
    try {
      var address = InetAddress.getByName(literal); // a literal: nothing is looked up
      return address instanceof Inet6Address
          ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_AN_IPV6_NETWORK)
          : literal;
    } catch (UnknownHostException forwardedName) {
      return literal;
    }
  }
}
