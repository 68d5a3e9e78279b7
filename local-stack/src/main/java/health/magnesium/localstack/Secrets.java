package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Passwords and the token key of one stack: made at first use, in files of mode 0600. */
final class Secrets {

  private static final int PASSWORD_BYTES = 24;
  private static final int KEY_BYTES = 32;

  private final Path folder;

  /** Keeps secrets in this folder and closes it to everybody but its owner. */
  Secrets(Path folder) {
    this.folder = folder;
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A random password of 48 hexadecimal digits, the same on every call with this name. */
  String password(String name) {
    return remembered(passwordFile(name), Secrets::randomHex);
  }

  /** A random key of 32 bytes in base64, the same on every call with this name. */
  String key(String name) {
    return remembered(name + ".key", Secrets::randomKey);
  }

  /** The file that holds the password of this name, for programs that read it themselves. */
  Path fileOf(String name) {
    password(name);
    return folder.resolve(passwordFile(name));
  }

  /** The RSA key that signs local tokens. */
  PrivateKey signingKey() {
    var encoded = Base64.getDecoder().decode(remembered("token-key.pkcs8", Secrets::newKey));
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new StackException("The key in " + folder + " is damaged; delete it and try again.", e);
    }
  }

  /** The key that verifies local tokens: X.509, base64, one line. */
  String publicKey() {
    if (!(signingKey() instanceof RSAPrivateCrtKey key)) {
      throw new StackException("The key in " + folder + " is no RSA key; delete it and try again.");
    }
    try {
      var verifier =
          KeyFactory.getInstance("RSA")
              .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
      return Base64.getEncoder().encodeToString(verifier.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String passwordFile(String name) {
    return name + ".password";
  }

  private String remembered(String file, Supplier<String> make) {
    var path = folder.resolve(file);
    try {
      if (!Files.exists(path)) {
        var fresh = Files.createTempFile(folder, file, ".new"); // mode 0600
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(fresh, make.get());
        Files.move(fresh, path);
      }
      return Files.readString(path).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String randomHex() {
    return HexFormat.of().formatHex(random(PASSWORD_BYTES));
  }

  private static String randomKey() {
    return Base64.getEncoder().encodeToString(random(KEY_BYTES));
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static String newKey() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return Base64.getEncoder()
          .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
