package health.magnesium.catalog.imports;

import health.magnesium.catalog.config.CatalogConfig;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * This running service, as far as imports know it. While it lives it holds an advisory lock of its
 * id; jobs of a runner whose lock is free were left behind by a service that died, and are marked
 * failed when the next one starts. What they had read was never committed.
 */
@ApplicationScoped
class Runner {

  private static final Logger LOG = Logger.getLogger(Runner.class);

  private final UUID id = UUID.randomUUID();
  private final AgroalDataSource database;
  private final Path directory;
  private @Nullable Connection lock;

  Runner(AgroalDataSource database, CatalogConfig config) {
    this.database = database;
    this.directory = config.imports().directory();
  }

  UUID id() {
    return id;
  }

  /** Where this runner keeps uploads. */
  Path directory() {
    return directory.resolve(id.toString());
  }

  void onStart(@Observes StartupEvent starting) throws SQLException, IOException {
    Files.createDirectories(directory());
    var connection = database.getConnection();
    try (var take =
        connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
      take.setString(1, id.toString());
      take.execute();
    }
    lock = connection;
    failAbandonedJobs();
  }

  void onStop(@Observes ShutdownEvent stopping) throws SQLException, IOException {
    deleteFolder(directory());
    if (lock != null) {
      try (var release = lock.createStatement()) {
        release.execute("select pg_advisory_unlock_all()");
      }
      lock.close();
    }
  }

  void failAbandonedJobs() throws SQLException, IOException {
    try (var connection = database.getConnection()) {
      for (var runner : runnersWithOpenJobs(connection)) {
        if (isGone(connection, runner)) {
          fail(connection, runner);
          deleteFolder(directory.resolve(runner));
        }
      }
    }
  }

  private List<String> runnersWithOpenJobs(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select distinct cast(runner as text) from import_job
            where status in ('queued', 'running') and runner <> ?""")) {
      query.setObject(1, id);
      var rows = query.executeQuery();
      List<String> runners = new ArrayList<>();
      while (rows.next()) {
        runners.add(rows.getString(1));
      }
      return runners;
    }
  }

  private static boolean isGone(Connection connection, String runner) throws SQLException {
    try (var attempt =
        connection.prepareStatement(
            """
            select case when pg_try_advisory_lock(k) then pg_advisory_unlock(k) else false end
            from (select hashtextextended(?, 0) as k) as key""")) {
      attempt.setString(1, runner);
      var row = attempt.executeQuery();
      row.next();
      return row.getBoolean(1);
    }
  }

  private static void fail(Connection connection, String runner) throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            update import_job
            set status = 'failed', finished_at = now(), version = version + 1,
                failure = 'The service stopped before the import ended; nothing was changed. Send the file again.'
            where runner = cast(? as uuid) and status in ('queued', 'running')""")) {
      update.setString(1, runner);
      LOG.warnf(
          "Imports marked failed, left by a service that stopped: %d.", update.executeUpdate());
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
