package health.magnesium.catalog.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.catalog.formats.RejectedRow;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The rejected rows of one job. They are written beside the import's own transaction, so that they
 * can be read even if the import fails.
 */
final class RejectedRows {

  private static final int BATCH = 500;

  private final AgroalDataSource database;
  private final UUID jobId;
  private final int keep;
  private final ObjectMapper json;
  private final RejectedReasons reasons = new RejectedReasons();
  private final List<RejectedRow> batch = new ArrayList<>();
  private int written;
  private boolean isComplete;

  RejectedRows(AgroalDataSource database, UUID jobId, int keep, ObjectMapper json) {
    this.database = database;
    this.jobId = jobId;
    this.keep = keep;
    this.json = json;
  }

  void add(RejectedRow row) {
    reasons.add(row);
    if (written + batch.size() < keep) {
      batch.add(row);
      if (batch.size() == BATCH) {
        write();
      }
    }
  }

  /** Writes what is not written yet, and the sum of all; does nothing a second time. */
  void complete() {
    write();
    var all = reasons.list();
    if (all.isEmpty() || isComplete) {
      return;
    }
    isComplete = true;
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update import_job set rejects = ?, version = version + 1 where id = ?")) {
      update.setString(1, json.writeValueAsString(all));
      update.setObject(2, jobId);
      update.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw notWritten(e);
    }
  }

  private void write() {
    if (batch.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection()) {
      write(connection);
    } catch (SQLException e) {
      throw notWritten(e);
    }
    batch.clear();
  }

  private void write(Connection connection) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into rejected_row (job_id, seq, file, line, reason, row)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      for (var row : batch) {
        written++;
        insert.setObject(1, jobId);
        insert.setInt(2, written);
        insert.setString(3, row.file());
        insert.setLong(4, row.line());
        insert.setString(5, row.reason());
        insert.setString(6, row.row());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private IllegalStateException notWritten(Exception cause) {
    return new IllegalStateException("rejected rows of job " + jobId + " were not written", cause);
  }
}
