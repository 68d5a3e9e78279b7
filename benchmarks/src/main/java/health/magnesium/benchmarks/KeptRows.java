package health.magnesium.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * The catalog's own rows in its database: how big they are, and how quickly they can be written.
 */
final class KeptRows {

  private static final String[] TABLES = {"food_revision", "food_search"};

  private final String url;
  private final String password;

  KeptRows(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /**
   * Copies the rows out to files and times how long it takes to copy them into tables of the same
   * columns without index, constraint or trigger: what no import can do without.
   */
  double secondsOfBareCopy(Path folder) throws SQLException, IOException {
    double seconds = 0;
    try (var connection = connect();
        var statement = connection.createStatement()) {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : TABLES) {
        var file = folder.resolve(table + ".copy");
        try (var out = Files.newOutputStream(file)) {
          copy.copyOut("copy (select * from " + table + ") to stdout", out);
        }
        statement.execute("create table bare_copy as select * from " + table + " with no data");
        try (var in = Files.newInputStream(file)) {
          var began = System.nanoTime();
          copy.copyIn("copy bare_copy from stdin", in, 1 << 16);
          seconds += (System.nanoTime() - began) / 1e9;
        } finally {
          statement.execute("drop table bare_copy");
          Files.delete(file);
        }
      }
    }
    return seconds;
  }

  /** Tables and indexes with their sizes, the biggest first. */
  String sizes() throws SQLException {
    var lines = new StringBuilder();
    try (var connection = connect();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select relname, pg_size_pretty(pg_relation_size(oid)), relkind, reltuples
                from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')
                  and pg_relation_size(oid) > 1048576
                order by pg_relation_size(oid) desc""")) {
      while (row.next()) {
        lines.append(
            "%-34s %-6s %10s %,13.0f rows%n"
                .formatted(
                    row.getString(1),
                    row.getString(3).equals("i") ? "index" : "table",
                    row.getString(2),
                    row.getDouble(4)));
      }
    }
    return lines.toString();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "catalog", password);
  }
}
