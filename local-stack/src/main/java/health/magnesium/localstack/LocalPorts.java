package health.magnesium.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;

/** The four TCP ports of a stack, all bound to 127.0.0.1. */
record LocalPorts(int postgres, int catalog, int intake, int advisory) {

  /**
   * 54318 and 8081 to 8083, each of which an environment variable {@code MAGNESIUM_…_PORT} moves.
   *
   * @throws StackException when a variable is no port number
   */
  static LocalPorts from(Map<String, String> environment) {
    return new LocalPorts(
        port(environment, "POSTGRES", 54318),
        port(environment, "CATALOG", 8081),
        port(environment, "INTAKE", 8082),
        port(environment, "ADVISORY", 8083));
  }

  /**
   * Four ports that nobody uses at this moment, from 20000 to 29999: systems give outgoing
   * connections higher ones, so that none of these is taken while a service that was killed is
   * away.
   */
  static LocalPorts free() {
    var ports =
        new Random().ints(20_000, 30_000).filter(LocalPorts::isFree).distinct().limit(4).toArray();
    return new LocalPorts(ports[0], ports[1], ports[2], ports[3]);
  }

  /**
   * Refuses a port that another program holds.
   *
   * @param what who wants it, as in {@code catalog}
   * @throws StackException naming the port and the way out
   */
  static void requireFree(int port, String what) {
    if (!isFree(port)) {
      throw new StackException(
          """
          Port %d, which %s needs, is taken by another program on this machine.
          See who has it:       ss -ltnp 'sport = :%d'   (macOS: lsof -nP -iTCP:%d -sTCP:LISTEN)
          Or use another port:  MAGNESIUM_%s_PORT=%d ./dev up"""
              .formatted(
                  port, what, port, port, what.toUpperCase(java.util.Locale.ROOT), port + 1000));
    }
  }

  /** Whether a service could listen there now. */
  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private static int port(Map<String, String> environment, String name, int normal) {
    var variable = "MAGNESIUM_" + name + "_PORT";
    var value = environment.getOrDefault(variable, "");
    if (value.isBlank()) {
      return normal;
    }
    if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
      throw new StackException(variable + " is '" + value + "'; a port number is 1 to 65535.");
    }
    return Integer.parseInt(value);
  }
}
