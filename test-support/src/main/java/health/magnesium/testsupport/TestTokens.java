package health.magnesium.testsupport;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;

/**
 * Signed tokens for tests. The key is made anew in every JVM and kept in system properties, because
 * test and service classes are loaded by different class loaders.
 */
public final class TestTokens {

  private static final String PUBLIC_KEY = "magnesium.test.token.public-key";
  private static final String PRIVATE_KEY = "magnesium.test.token.private-key";

  private TestTokens() {}

  /** A valid token of this tenant with these scopes. */
  public static String of(String tenant, String... scopes) {
    return sign(claims(tenant, scopes));
  }

  /** A valid token of this tenant that is bound to one patient. */
  public static String ofPatient(String tenant, String patientId, String... scopes) {
    return sign(claims(tenant, scopes).claim("patient", patientId));
  }

  /** The claims of a valid token, to be bent before {@link #sign}. */
  public static JwtClaimsBuilder claims(String tenant, String... scopes) {
    return claimsWithoutTenant(scopes).claim("tenant", tenant);
  }

  /** The claims of a token that names no tenant. */
  public static JwtClaimsBuilder claimsWithoutTenant(String... scopes) {
    return Jwt.claims()
        .subject("test-user")
        .audience("magnesium")
        .claim("scope", String.join(" ", scopes))
        .expiresIn(Duration.ofHours(1));
  }

  /** Signs with the key that the service under test trusts. */
  public static String sign(JwtClaimsBuilder claims) {
    publicKey();
    try {
      return claims.jws().sign(privateKey(System.getProperty(PRIVATE_KEY)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key that verifies these tokens: X.509, base64, one line. */
  public static String publicKey() {
    synchronized (System.getProperties()) {
      if (System.getProperty(PUBLIC_KEY) == null) {
        generate();
      }
      return System.getProperty(PUBLIC_KEY);
    }
  }

  private static void generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var pair = generator.generateKeyPair();
      var base64 = Base64.getEncoder();
      System.setProperty(PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
      System.setProperty(PUBLIC_KEY, base64.encodeToString(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PrivateKey privateKey(String base64) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA")
        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
  }
}
