package health.magnesium.localstack;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 from embedded programs, with a data folder that survives restarts, passwords
 * on every connection and no socket but 127.0.0.1.
 */
final class LocalPostgres {

  private static final String SUPERUSER = "postgres";
  private static final String VERSION = "18";
  private static final Duration TIME_TO_DIE = Duration.ofSeconds(10);

  /** Keeps statements, rows and parameters out of the server's log; see docs/limits.md. */
  private static final List<String> NO_VALUES_IN_THE_LOG =
      List.of(
          "log_min_messages=log",
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "log_statement=none",
          "log_min_duration_statement=-1",
          "log_parameter_max_length=0",
          "log_parameter_max_length_on_error=0");

  private final Layout layout;
  private final Secrets secrets;
  private final int port;
  private @Nullable Path programs;

  LocalPostgres(Layout layout, Secrets secrets, int port) {
    this.layout = layout;
    this.secrets = secrets;
    this.port = port;
  }

  /** The JDBC URL of a database on this server. */
  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  int port() {
    return port;
  }

  boolean isRunning() {
    return process().isPresent();
  }

  /** The server's own process; empty when it does not run. */
  Optional<ProcessHandle> process() {
    return lock().process();
  }

  /**
   * Starts the server, after creating its data folder if there is none. Does nothing when it runs.
   *
   * @throws StackException when the port is taken, the data are of another version, or the server
   *     does not start
   */
  void start() {
    if (isRunning()) {
      return;
    }
    LocalPorts.requireFree(port, "postgres");
    var data = layout.postgresData();
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(data);
    }
    requireOurVersion(data);
    lock().clearLeftover();
    var options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=64MB"
                .formatted(port)
            + " -c "
            + String.join(" -c ", NO_VALUES_IN_THE_LOG);
    control("start", "-w", "-t", "60", "-l", layout.log("postgres").toString(), "-o", options);
  }

  /** Ends every session and stops the server cleanly. Does nothing when it does not run. */
  void stop() {
    if (isRunning()) {
      control("stop", "-w", "-t", "60", "-m", "fast");
    }
  }

  /** Ends the server and all its sessions at once, as a power failure would. */
  void kill() {
    var all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    if (!Waiting.until(TIME_TO_DIE, () -> all.stream().noneMatch(StartedProcess::isAlive))) {
      throw new StackException("PostgreSQL does not end when it is killed.");
    }
  }

  /** Stops the server and all its sessions in the middle of what they do; connections stay open. */
  void freeze() {
    signal("STOP");
  }

  /** Lets a frozen server go on. */
  void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    List<String> command = new ArrayList<>(List.of("kill", "-" + name));
    processes().forEach(process -> command.add(Long.toString(process.pid())));
    Commands.run(command, layout.log("postgres-control"));
  }

  private List<ProcessHandle> processes() {
    return process().stream()
        .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
        .toList();
  }

  /** The role as which a service uses a database that it does not own. */
  static String serviceRole(String database) {
    return database + "_app";
  }

  /**
   * Creates a database and the role that owns it, both of this name, unless they exist. The role is
   * no superuser, so row-level security applies to it.
   */
  void createDatabase(String name) {
    asSuperuser(
        connection -> {
          createRole(connection, name);
          if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE %s OWNER %s".formatted(name, name));
            run(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
          }
        });
  }

  /** Creates the role as which a service uses this database, unless it exists. */
  void createServiceRole(String database) {
    asSuperuser(
        connection -> {
          createRole(connection, serviceRole(database));
          run(
              connection,
              "GRANT CONNECT ON DATABASE %s TO %s".formatted(database, serviceRole(database)));
        });
  }

  private void createRole(Connection connection, String name) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
      run(connection, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, secrets.password(name)));
    }
  }

  private void asSuperuser(Work work) {
    var properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", secrets.password(SUPERUSER));
    try (var connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), properties)) {
      work.on(connection);
    } catch (SQLException e) {
      throw new StackException("PostgreSQL refused: " + e.getMessage(), e);
    }
  }

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private PostmasterLock lock() {
    return new PostmasterLock(layout.postgresData().resolve("postmaster.pid"));
  }

  private void initialise(Path data) {
    try {
      Files.createDirectories(data.getParent());
      var locale = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
      execute(
          program("initdb"),
          List.of("-D", data.toString(), "-U", SUPERUSER, "-E", "UTF8", "--locale", locale),
          List.of("-A", "scram-sha-256", "--pwfile", secrets.fileOf(SUPERUSER).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireOurVersion(Path data) {
    try {
      var version = Files.readString(data.resolve("PG_VERSION")).strip();
      if (!version.equals(VERSION)) {
        throw new StackException(
            "The data in %s are of PostgreSQL %s, this stack runs %s. Move that folder away to start anew."
                .formatted(layout.shown(data), version, VERSION));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void control(String... arguments) {
    execute(program("pg_ctl"), List.of(arguments), List.of("-D", layout.postgresData().toString()));
  }

  private Path program(String name) {
    if (programs == null) {
      programs = PostgresPrograms.unpackedIn(layout.postgresPrograms());
    }
    return programs.resolve("bin").resolve(name);
  }

  private void execute(Path program, List<String> first, List<String> second) {
    List<String> command = new ArrayList<>(asOrdinaryUser());
    command.add(program.toString());
    command.addAll(first);
    command.addAll(second);
    var output = layout.log("postgres-control");
    if (Commands.run(command, output) != 0) {
      throw new StackException(
          "PostgreSQL: %s failed. From %s and %s:%n%s%n%s"
              .formatted(
                  program.getFileName(),
                  layout.shown(output),
                  layout.shown(layout.log("postgres")),
                  Commands.lastLines(output, 8),
                  Commands.lastLines(layout.log("postgres"), 8)));
    }
  }

  /** PostgreSQL refuses to run as root; a user namespace makes root an ordinary user for it. */
  private static List<String> asOrdinaryUser() {
    return LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of();
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }
}
