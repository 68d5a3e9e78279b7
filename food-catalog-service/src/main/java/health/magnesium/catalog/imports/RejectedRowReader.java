package health.magnesium.catalog.imports;

import health.magnesium.catalog.formats.RejectedRow;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Streams rejected rows, however many there are. */
@ApplicationScoped
class RejectedRowReader {

  private static final int FETCH_ROWS = 1_000;

  private final AgroalDataSource database;

  RejectedRowReader(AgroalDataSource database) {
    this.database = database;
  }

  void write(UUID jobId, RejectedRowFile file, OutputStream out) throws IOException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false); // the driver reads in portions only inside a transaction
      try {
        write(connection, jobId, file.begin(out));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IOException("rejected rows of job " + jobId, e);
    }
  }

  private static void write(Connection connection, UUID jobId, RejectedRowFile.Lines lines)
      throws SQLException, IOException {
    try (var query =
        connection.prepareStatement(
            "select file, line, reason, row from rejected_row where job_id = ? order by seq")) {
      query.setObject(1, jobId);
      query.setFetchSize(FETCH_ROWS);
      var rows = query.executeQuery();
      while (rows.next()) {
        lines.add(
            new RejectedRow(
                rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
      }
      lines.end();
    }
  }
}
