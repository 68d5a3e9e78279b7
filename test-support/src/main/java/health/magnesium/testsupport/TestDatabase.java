package health.magnesium.testsupport;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL 18 server for one test run: a container where an engine can really run the image,
 * else the embedded binaries. One line says which and why. Set {@code
 * magnesium.test.postgres=embedded} or {@code =container} to choose.
 *
 * @param jdbcUrl of an empty database
 * @param stop ends the server
 */
record TestDatabase(String jdbcUrl, String username, String password, Runnable stop) {

  private static final String IMAGE = "postgres:18";
  private static final int SECONDS_TO_FIND_THE_IMAGE = 8;

  static TestDatabase start() {
    var choice = System.getProperty("magnesium.test.postgres", "");
    var obstacle = choice.equals("embedded") ? "chosen by property" : obstacleToContainer();
    if (obstacle == null) {
      return inContainer();
    }
    if (choice.equals("container")) {
      throw new IllegalStateException("magnesium.test.postgres=container, but " + obstacle);
    }
    return embedded(obstacle);
  }

  private static TestDatabase inContainer() {
    var container = new PostgreSQLContainer(IMAGE);
    container.start();
    say("Tests use PostgreSQL from the container image " + IMAGE + ".");
    return new TestDatabase(
        container.getJdbcUrl(), container.getUsername(), container.getPassword(), container::stop);
  }

  private static TestDatabase embedded(String reason) {
    try {
      var server = EmbeddedPostgres.builder().start();
      say("Tests use PostgreSQL 18 from embedded binaries (" + reason + ").");
      return new TestDatabase(
          server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", () -> close(server));
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
          : "the engine lacks " + IMAGE;
    } catch (TimeoutException e) {
      return "the container engine gave no "
          + IMAGE
          + " within "
          + SECONDS_TO_FIND_THE_IMAGE
          + " s";
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
      return engine
          .pullImageCmd(IMAGE)
          .start()
          .awaitCompletion(SECONDS_TO_FIND_THE_IMAGE, TimeUnit.SECONDS);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
