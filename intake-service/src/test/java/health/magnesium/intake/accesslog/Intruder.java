package health.magnesium.intake.accesslog;

import health.magnesium.testsupport.WholeDatabase;
import java.sql.SQLException;

/** Somebody with all rights in the database, and without the key. */
final class Intruder {

  private static final String TRIGGER = " trigger only_grows";

  private Intruder() {}

  /** Makes a change; answers how many rows that were. */
  static int execute(String change) {
    try (var connection = WholeDatabase.connect();
        var statement = connection.createStatement()) {
      statement.execute(change);
      return statement.getUpdateCount();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same with the trigger out of the way. */
  static int withoutTrigger(String change) {
    execute("alter table access_log disable" + TRIGGER);
    try {
      return execute(change);
    } finally {
      execute("alter table access_log enable always" + TRIGGER);
    }
  }

  /** The single text a query answers. */
  static String text(String query) {
    try (var connection = WholeDatabase.connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
