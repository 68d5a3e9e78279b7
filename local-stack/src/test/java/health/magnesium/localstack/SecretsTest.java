package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void remembersAPasswordInAFileForTheOwnerAlone() throws Exception {
    var secrets = new Secrets(folder);

    var first = secrets.password("intake");

    assertThat(first).matches("[0-9a-f]{48}");
    assertThat(new Secrets(folder).password("intake")).isEqualTo(first);
    assertThat(secrets.password("catalog")).isNotEqualTo(first);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.fileOf("intake"))))
        .isEqualTo("rw-------");
  }

  @Test
  void mintsTokensThatThePublicKeyVerifies() throws Exception {
    var secrets = new Secrets(folder);
    var request =
        new TokenMint.Request(
            "clinic", "nurse", Optional.of("p1"), "intake.read", Duration.ofMinutes(5));

    var token = new TokenMint(secrets.signingKey()).mint(request);

    var claims = verifier(secrets).processToClaims(token);
    assertThat(claims.getStringClaimValue("tenant")).isEqualTo("clinic");
    assertThat(claims.getStringClaimValue("patient")).isEqualTo("p1");
    assertThat(claims.getStringClaimValue("scope")).isEqualTo("intake.read");
    assertThat(claims.getSubject()).isEqualTo("nurse");
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
        .isBetween(299L, 301L);
  }

  private static org.jose4j.jwt.consumer.JwtConsumer verifier(Secrets secrets) throws Exception {
    var key =
        java.security.KeyFactory.getInstance("RSA")
            .generatePublic(
                new java.security.spec.X509EncodedKeySpec(
                    java.util.Base64.getDecoder().decode(secrets.publicKey())));
    return new JwtConsumerBuilder()
        .setVerificationKey(key)
        .setExpectedAudience("magnesium")
        .setRequireExpirationTime()
        .build();
  }
}
