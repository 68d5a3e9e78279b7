package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes {@code .env} for docker compose: passwords and the key that verifies local tokens. */
final class ComposeEnvironment {

  private final Layout layout;
  private final Secrets secrets;

  ComposeEnvironment(Layout layout, Secrets secrets) {
    this.layout = layout;
    this.secrets = secrets;
  }

  /** Rewrites the file with the same values every time; mode 0600. */
  int write() {
    var file = layout.repository().resolve(".env");
    var content =
        """
        # Written by ./dev build for docker compose. Not for any other machine.
        POSTGRES_PASSWORD=%s
        CATALOG_DB_PASSWORD=%s
        INTAKE_DB_PASSWORD=%s
        INTAKE_APP_DB_PASSWORD=%s
        INTAKE_ACCESS_LOG_KEY=%s
        TOKEN_PUBLIC_KEY=%s
        KEYCLOAK_ADMIN_PASSWORD=%s
        DEMO_PASSWORD=%s
        INTEGRATION_CLIENT_SECRET=%s
        """
            .formatted(
                secrets.password("compose-postgres"),
                secrets.password("compose-catalog"),
                secrets.password("compose-intake"),
                secrets.password("compose-intake-app"),
                secrets.key("compose-intake-access-log"),
                secrets.publicKey(),
                secrets.password("keycloak-admin"),
                secrets.password("keycloak-demo-users"),
                secrets.password("keycloak-integration"));
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println("wrote .env for docker compose");
    return 0;
  }
}
