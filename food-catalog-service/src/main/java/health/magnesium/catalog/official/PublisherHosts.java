package health.magnesium.catalog.official;

import health.magnesium.catalog.formats.ImportRefused;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where files may be fetched from: named hosts, over TLS at its usual port. Only a named loopback
 * address is called in plain HTTP and at any port.
 */
final class PublisherHosts {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int TLS_PORT = 443;

  private final Set<String> allowed;

  PublisherHosts(List<String> hosts) {
    this.allowed =
        hosts.stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Lets an address pass.
   *
   * @throws ImportRefused naming what is not allowed
   */
  void require(URI address) {
    var host = lower(address.getHost());
    if (!allowed.contains(host)) {
      throw new ImportRefused(
          "%s is no host that this service fetches files from (catalog.imports.downloads.hosts)."
              .formatted(host.isEmpty() ? address : host));
    }
    if (address.getUserInfo() != null) {
      throw new ImportRefused("An address with a user name is not fetched from.");
    }
    var isUsualPort = address.getPort() == -1 || address.getPort() == TLS_PORT;
    var isTls = lower(address.getScheme()).equals("https");
    if (!LOOPBACK.contains(host) && !(isTls && isUsualPort)) {
      throw new ImportRefused(
          "%s is not fetched from: only https at its usual port is.".formatted(address));
    }
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
