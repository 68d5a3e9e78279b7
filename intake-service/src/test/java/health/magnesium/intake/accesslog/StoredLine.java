package health.magnesium.intake.accesslog;

import health.magnesium.testsupport.WholeDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as the database's superuser finds it. */
record StoredLine(
    long seq,
    String actor,
    @Nullable String client,
    @Nullable String person,
    @Nullable String operation,
    @Nullable String purpose,
    @Nullable String source,
    int outcome,
    @Nullable String traceId) {

  /** All lines of the tenant in their order. */
  static List<StoredLine> of(String tenant) {
    List<StoredLine> lines = new ArrayList<>();
    try (var connection = WholeDatabase.connect();
        var query =
            connection.prepareStatement(
                """
                select seq, actor, client, encode(person, 'hex'), operation, purpose, source, outcome, trace_id
                from access_log where tenant_id = ? order by seq""")) {
      query.setString(1, tenant);
      var rows = query.executeQuery();
      while (rows.next()) {
        lines.add(
            new StoredLine(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getInt(8),
                rows.getString(9)));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tenant's latest line. */
  static StoredLine lastOf(String tenant) {
    return of(tenant).getLast();
  }
}
