package health.magnesium.intake.accesslog;

import health.magnesium.intake.config.IntakeConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the log's macs. They come from outside the database: whoever can write there cannot
 * make a line. A key's id is the beginning of its digest.
 */
@ApplicationScoped
class Keys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int FEWEST_BYTES = 32;
  private static final int ID_BYTES = 4;
  private static final String SETTING = "MAGNESIUM_INTAKE_ACCESS_LOG_KEY";

  private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
  private final String current;

  @Inject
  Keys(IntakeConfig config) {
    this(
        config
            .accessLog()
            .key()
            .filter(key -> !key.isBlank())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Not started. Missing settings: "
                            + SETTING
                            + " (at least 32 random bytes in base64)")),
        config.accessLog().oldKeys().orElse(List.of()));
  }

  /**
   * @param key base64, for new lines
   * @param oldKeys base64, to verify lines of earlier times
   */
  Keys(String key, List<String> oldKeys) {
    oldKeys.forEach(this::add);
    this.current = add(key);
  }

  /** Without a key the service does not start. */
  void check(@Observes StartupEvent starting) {
    mac(current, new byte[0]);
  }

  /** The id of the key of new lines. */
  String current() {
    return current;
  }

  boolean knows(String id) {
    return keys.containsKey(id);
  }

  /** The mac of a message with a key that is known. */
  Digest mac(String id, byte[] message) {
    return hmac(Objects.requireNonNull(keys.get(id), "unknown key"), message);
  }

  static Digest hmac(SecretKeySpec key, byte[] message) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Digest.of(mac.doFinal(message));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static SecretKeySpec key(byte[] bytes) {
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  private String add(String base64) {
    var bytes = bytes(base64);
    if (bytes.length < FEWEST_BYTES) {
      throw new IllegalStateException(
          "Not started. %s must hold at least %d bytes in base64; it holds %d."
              .formatted(SETTING, FEWEST_BYTES, bytes.length));
    }
    var id = id(bytes);
    keys.put(id, key(bytes));
    return id;
  }

  private static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException("Not started. " + SETTING + " is not base64.");
    }
  }

  private static String id(byte[] key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
