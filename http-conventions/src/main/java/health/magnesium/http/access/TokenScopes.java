package health.magnesium.http.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Decides by the scopes of the token, and by nothing else, what its caller may do. The framework's
 * own reading is set aside: it takes {@code intake.read:something} for {@code intake.read}.
 */
@ApplicationScoped
public class TokenScopes implements SecurityIdentityAugmentor {

  static final String ATTRIBUTE = "magnesium.scopes";

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    var scopes = GrantedScopes.of(token.getClaim("scope") instanceof String claim ? claim : "");
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(ATTRIBUTE, scopes)
                .addPermissionChecker(wanted -> Uni.createFrom().item(scopes.allow(wanted)))
                .build());
  }
}
