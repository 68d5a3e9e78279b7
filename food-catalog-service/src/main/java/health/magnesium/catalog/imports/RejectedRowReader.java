package health.magnesium.catalog.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.catalog.formats.RejectedRow;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Streams rejected rows as NDJSON, however many there are. */
@ApplicationScoped
class RejectedRowReader {

  private static final int FETCH_ROWS = 1_000;

  private final AgroalDataSource database;
  private final ObjectMapper json;

  RejectedRowReader(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void write(UUID jobId, OutputStream out) throws IOException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false); // the driver reads in portions only inside a transaction
      try {
        write(connection, jobId, out);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IOException("rejected rows of job " + jobId, e);
    }
  }

  private void write(Connection connection, UUID jobId, OutputStream out)
      throws SQLException, IOException {
    try (var query =
        connection.prepareStatement(
            "select file, line, reason, row from rejected_row where job_id = ? order by seq")) {
      query.setObject(1, jobId);
      query.setFetchSize(FETCH_ROWS);
      var rows = query.executeQuery();
      var writer = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      while (rows.next()) {
        writer.writeValue(
            out,
            new RejectedRow(
                rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
        out.write('\n');
      }
    }
  }
}
