package health.magnesium.testsupport.matrix;

import health.magnesium.testsupport.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tokens that each operation is called with, in the order of the table. */
enum Column {
  NO_TOKEN,
  EXPIRED,
  WRONG_AUDIENCE,
  ALG_NONE,
  FORGED,
  NO_TENANT,
  MISSING_SCOPE,
  WRONG_TENANT,
  WRONG_PATIENT,
  OWN_PATIENT,
  RIGHT;

  private static final String UNSIGNED = "{\"alg\":\"none\",\"typ\":\"JWT\"}";

  /** As rows and table write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Column labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** A token bound to its patient says nothing where no patient is in the path. */
  boolean appliesTo(Operation operation) {
    return this != OWN_PATIENT || operation.isOfOnePatient();
  }

  /**
   * The status that follows from the token and the operation's scope.
   *
   * @param right what the right caller gets
   */
  int usualStatus(Operation operation, Need need, int right) {
    return switch (this) {
      case NO_TOKEN -> need.isNothing() ? right : 401;
      case EXPIRED, WRONG_AUDIENCE, ALG_NONE, FORGED -> 401;
      case NO_TENANT -> 403;
      case MISSING_SCOPE -> need.isNothing() ? right : 403;
      case WRONG_TENANT -> operation.isOfOnePatient() ? 404 : right;
      case WRONG_PATIENT -> operation.isOfOnePatient() ? 403 : right;
      case OWN_PATIENT, RIGHT -> right;
    };
  }

  /** The token; null for none. */
  @Nullable String token(Asker asker) {
    var scopes = asker.scopes().toArray(String[]::new);
    var claims = TestTokens.claims(asker.tenant(), scopes);
    return switch (this) {
      case NO_TOKEN -> null;
      case EXPIRED -> TestTokens.sign(claims.expiresAt(Instant.now().minus(Duration.ofHours(1))));
      case WRONG_AUDIENCE -> TestTokens.sign(claims.audience("another-api"));
      case ALG_NONE -> unsigned(TestTokens.sign(claims));
      case FORGED -> withSignatureOf(TestTokens.of(asker.otherTenant()), TestTokens.sign(claims));
      case NO_TENANT -> TestTokens.sign(TestTokens.claimsWithoutTenant(scopes));
      case MISSING_SCOPE ->
          TestTokens.of(asker.tenant(), asker.otherScopes().toArray(String[]::new));
      case WRONG_TENANT -> TestTokens.of(asker.otherTenant(), scopes);
      case WRONG_PATIENT ->
          TestTokens.ofPatient(asker.tenant(), UUID.randomUUID().toString(), scopes);
      case OWN_PATIENT -> TestTokens.ofPatient(asker.tenant(), asker.patientId(), scopes);
      case RIGHT -> TestTokens.sign(claims);
    };
  }

  private static String unsigned(String token) {
    var header = UNSIGNED.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(header)
        + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
  }

  private static String withSignatureOf(String another, String token) {
    return token.substring(0, token.lastIndexOf('.')) + another.substring(another.lastIndexOf('.'));
  }
}
