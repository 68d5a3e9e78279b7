package health.magnesium.http.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/**
 * Identity for work that goes on after the request that asked for it: {@link Caller} then names the
 * one who asked. It opens no endpoint.
 */
public final class OnBehalf {

  private OnBehalf() {}

  /** The identity of a subject of this tenant that is bound to no patient. */
  public static SecurityIdentity of(String tenant, String subject) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(subject))
        .addAttribute(Caller.TENANT, tenant)
        .build();
  }
}
