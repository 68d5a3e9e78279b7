package health.magnesium.http.access;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What a token must carry beside issuer, audience, times and signature: a subject, because records
 * say who wrote them. The framework's own setting for it is not applied to an offline key.
 */
@ApplicationScoped
@Unremovable // found by its type
public class RequiredClaims implements Validator {

  @Override
  public @Nullable String validate(JwtContext context) throws MalformedClaimException {
    var subject = context.getJwtClaims().getSubject();
    return subject == null || subject.isBlank() ? "the claim sub is missing" : null;
  }
}
