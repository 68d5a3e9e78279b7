package health.magnesium.catalog.releases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into one temporary table, sent with COPY when enough have come together. */
final class CopyBuffer {

  private static final int SEND_AT_CHARS = 1 << 19;

  private final Connection connection;
  private final String copy;
  private final StringBuilder rows = new StringBuilder();

  CopyBuffer(Connection connection, String table) {
    this.connection = connection;
    this.copy = "copy " + table + " from stdin";
  }

  /** Adds a row; columns in the table's order, null for SQL null. */
  void add(@Nullable Object... columns) throws SQLException {
    for (int i = 0; i < columns.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      append(columns[i]);
    }
    rows.append('\n');
    if (rows.length() > SEND_AT_CHARS) {
      send();
    }
  }

  void send() throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, new StringReader(rows.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.setLength(0);
  }

  private void append(@Nullable Object value) {
    if (value == null) {
      rows.append("\\N");
      return;
    }
    var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }
}
