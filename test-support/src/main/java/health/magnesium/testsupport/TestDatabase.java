package health.magnesium.testsupport;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL 18 server for one test run: a container where an engine can really run the image,
 * else the embedded binaries. One line says which and why. Where Testcontainers' helper container
 * (Ryuk) cannot run, {@code TESTCONTAINERS_RYUK_DISABLED=true} lets the image be used without it.
 * Set {@code magnesium.test.postgres=embedded} or {@code =container} to choose.
 *
 * @param jdbcUrl of an empty database
 * @param stop ends the server
 */
record TestDatabase(String jdbcUrl, String username, String password, Runnable stop) {

  private static final String IMAGE = "postgres:18";
  private static final int SECONDS_TO_FIND_THE_IMAGE = 8;
  private static final int SECONDS_TO_START = 60;

  static TestDatabase start() {
    var choice = System.getProperty("magnesium.test.postgres", "");
    var obstacle = choice.equals("embedded") ? "chosen by property" : obstacleToContainer();
    if (obstacle == null) {
      try {
        return inContainer();
      } catch (RuntimeException unreachable) {
        obstacle = "the container cannot be reached: " + unreachable.getMessage();
      }
    }
    if (choice.equals("container")) {
      throw new IllegalStateException("magnesium.test.postgres=container, but " + obstacle);
    }
    return embedded(obstacle);
  }

  private static TestDatabase inContainer() {
    var container = new PostgreSQLContainer(IMAGE).withStartupTimeoutSeconds(SECONDS_TO_START);
    try {
      container.start();
      requireReachable(container);
    } catch (RuntimeException failed) {
      container.stop();
      throw failed;
    }
    say("Tests use PostgreSQL from the container image " + IMAGE + ".");
    return new TestDatabase(
        container.getJdbcUrl(), container.getUsername(), container.getPassword(), container::stop);
  }

  /** A container can run well and yet listen where this machine does not get through. */
  private static void requireReachable(PostgreSQLContainer container) {
    try (var connection =
        DriverManager.getConnection(
            container.getJdbcUrl() + "&connectTimeout=5",
            container.getUsername(),
            container.getPassword())) {
      connection.isValid(SECONDS_TO_FIND_THE_IMAGE);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static TestDatabase embedded(String reason) {
    try {
      var server = EmbeddedPostgres.builder().start();
      say("Tests use PostgreSQL 18 from embedded binaries (" + reason + ").");
      return new TestDatabase(
          "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()),
          "postgres",
          "postgres",
          () -> close(server));
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    }
  }

  /** Why no container can be used, found out within {@value #SECONDS_TO_FIND_THE_IMAGE} seconds. */
  private static @Nullable String obstacleToContainer() {
    var look = new FutureTask<>(TestDatabase::findImage);
    Thread.ofPlatform().daemon().name("container-engine-check").start(look);
    try {
      return look.get(SECONDS_TO_FIND_THE_IMAGE, TimeUnit.SECONDS)
          ? null
          : "the container engine has no " + IMAGE + " and cannot fetch it";
    } catch (TimeoutException e) {
      return "the container engine gave no %s, or Testcontainers no helper, within %d s"
          .formatted(IMAGE, SECONDS_TO_FIND_THE_IMAGE);
    } catch (ExecutionException e) {
      return "no usable container engine";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private static boolean findImage() throws InterruptedException {
    DockerClient engine = DockerClientFactory.instance().client();
    try {
      engine.inspectImageCmd(IMAGE).exec();
      return true;
    } catch (NotFoundException absent) {
      return fetchImage(engine);
    }
  }

  private static boolean fetchImage(DockerClient engine) throws InterruptedException {
    try {
      return engine
          .pullImageCmd(IMAGE)
          .start()
          .awaitCompletion(SECONDS_TO_FIND_THE_IMAGE, TimeUnit.SECONDS);
    } catch (DockerException refused) {
      return false;
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new connection of the superuser. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, username, password);
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
