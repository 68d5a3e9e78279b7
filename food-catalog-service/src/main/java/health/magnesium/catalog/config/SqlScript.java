package health.magnesium.catalog.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * SQL that is long enough to have a file of its own, beside the class that runs it.
 *
 * @param text several statements, without parameters
 */
public record SqlScript(String text) {

  /** Reads {@code file} from the package of {@code owner}. */
  public static SqlScript of(Class<?> owner, String file) {
    try (var in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + owner.getName());
      }
      return new SqlScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs all its statements. */
  public void run(Statement statement) throws SQLException {
    statement.execute(text);
  }
}
