package health.magnesium.catalog.releases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into one table, sent with COPY when enough have come together. */
public final class CopyBuffer {

  private static final int SEND_AT_CHARS = 1 << 19;

  private final Connection connection;
  private final String copy;
  private final StringBuilder rows = new StringBuilder();

  /**
   * An empty one.
   *
   * @param table with its columns in brackets where not all are given
   */
  public CopyBuffer(Connection connection, String table) {
    this.connection = connection;
    this.copy = "copy " + table + " from stdin";
  }

  /**
   * Adds a row; columns in the table's order, null for SQL null.
   *
   * @throws IllegalStateException if the database does not take the rows
   */
  public void add(@Nullable Object... columns) {
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

  /** Sends what has come together. */
  public void send() {
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
    } catch (SQLException e) {
      throw new IllegalStateException(copy, e);
    }
    rows.setLength(0);
  }

  /** Texts as the database reads an array of them. */
  public static String array(List<String> texts) {
    return texts.stream()
        .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  private void append(@Nullable Object value) {
    if (value == null) {
      rows.append("\\N");
      return;
    }
    var text =
        value instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : value.toString();
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
