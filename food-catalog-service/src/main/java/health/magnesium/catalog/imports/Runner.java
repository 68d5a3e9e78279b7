package health.magnesium.catalog.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * This running service, as far as imports know it. While it lives it holds an advisory lock of its
 * id; a runner whose lock is free has died, or has lost its database for a while.
 */
@ApplicationScoped
class Runner {

  private static final Logger LOG = Logger.getLogger(Runner.class);
  private static final int SECONDS_TO_ANSWER = 2;
  private static final int LAST = 10_000;

  private final UUID id = UUID.randomUUID();
  private final AgroalDataSource database;
  private @Nullable Connection lock;

  Runner(AgroalDataSource database) {
    this.database = database;
  }

  UUID id() {
    return id;
  }

  /** Takes the lock, again if the database has forgotten it. */
  synchronized void hold() throws SQLException {
    if (lock != null && lock.isValid(SECONDS_TO_ANSWER)) {
      return;
    }
    if (lock != null) {
      LOG.warn("The database has gone and come back; this runner takes its lock again.");
      letGo();
    }
    var connection = database.getConnection();
    try (var take =
        connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
      take.setString(1, id.toString());
      take.execute();
      lock = connection;
    } finally {
      if (lock == null) {
        connection.close();
      }
    }
  }

  /** Whether nobody holds the lock of this runner. */
  static boolean isGone(Connection connection, UUID runner) throws SQLException {
    try (var attempt =
        connection.prepareStatement(
            """
            select case when pg_try_advisory_lock(k) then pg_advisory_unlock(k) else false end
            from (select hashtextextended(?, 0) as k) as key""")) {
      attempt.setString(1, runner.toString());
      var row = attempt.executeQuery();
      row.next();
      return row.getBoolean(1);
    }
  }

  void onStop(@Observes @Priority(LAST) ShutdownEvent stopping) {
    letGo();
  }

  private synchronized void letGo() {
    if (lock == null) {
      return;
    }
    try (var held = lock;
        var release = held.createStatement()) {
      release.execute("select pg_advisory_unlock_all()");
    } catch (SQLException alreadyGone) {
      LOG.debugf("The lock's connection was gone: %s", alreadyGone.getSQLState());
    }
    lock = null;
  }
}
