package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.RejectedRow;
import io.agroal.api.AgroalDataSource;
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
  private final List<RejectedRow> batch = new ArrayList<>();
  private int written;
  private long count;

  RejectedRows(AgroalDataSource database, UUID jobId, int keep) {
    this.database = database;
    this.jobId = jobId;
    this.keep = keep;
  }

  void add(RejectedRow row) {
    count++;
    if (count <= keep) {
      batch.add(row);
      if (batch.size() == BATCH) {
        write();
      }
    }
  }

  /** All of them, kept or only counted. */
  long count() {
    return count;
  }

  void write() {
    if (batch.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var insert =
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
      batch.clear();
    } catch (SQLException e) {
      throw new IllegalStateException("rejected rows of job " + jobId + " were not written", e);
    }
  }
}
