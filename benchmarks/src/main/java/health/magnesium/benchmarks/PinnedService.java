package health.magnesium.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A packaged service started for a measurement: on one processor, with the virtual machine as
 * deployed, and with the demo identity, so that calls need no token.
 */
final class PinnedService implements AutoCloseable {

  private final Process process;
  private final int port;

  private PinnedService(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * @param jar of the packaged service
   * @param settings environment variables beside those of the demo identity
   */
  static PinnedService start(Path jar, Map<String, String> settings, Path log) throws IOException {
    var port = freePort();
    var builder = new ProcessBuilder(command(jar));
    builder.environment().putAll(settings);
    builder.environment().put("QUARKUS_PROFILE", "local");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("QUARKUS_OIDC_TOKEN_ISSUER", "urn:magnesium:benchmarks");
    builder.environment().put("QUARKUS_OIDC_PUBLIC_KEY", publicKey());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new PinnedService(builder.start(), port);
  }

  private static List<String> command(Path jar) {
    List<String> command = new ArrayList<>();
    if (isPinned()) {
      command.addAll(List.of("taskset", "-c", "0"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:ActiveProcessorCount=1",
            "-Xmx512m",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            jar.toString()));
    return command;
  }

  /**
   * Whether this machine can hold a process to one processor; else the JVM alone believes in one.
   */
  static boolean isPinned() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Nobody holds the other half: no token can be made for this service. */
  private static String publicKey() {
    try {
      var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  boolean isRunning() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
