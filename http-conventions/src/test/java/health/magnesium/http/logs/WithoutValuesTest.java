package health.magnesium.http.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WithoutValuesTest {

  private static final PatternFormatter CONSOLE = new PatternFormatter("%s%e");

  @Test
  void leavesLinesAloneUntilTheServiceHasStarted() {
    var filter = new WithoutValues();
    var failure = new IllegalStateException("Missing settings: A, B");
    var before = record("io.quarkus", "Failed to start", failure);

    assertThat(filter.isLoggable(before)).isTrue();

    assertThat(before.getThrown()).isSameAs(failure);

    WithoutValues.serviceHasStarted();
    var after = record("io.quarkus", "Failed", failure);

    assertThat(filter.isLoggable(after)).isTrue();

    assertThat(CONSOLE.format(after)).doesNotContain("Missing settings");
  }

  @Test
  void writesTypesAndPlacesInsteadOfMessages() {
    var failure =
        new IllegalStateException(
            "patient-7 has hypokalaemia", new SQLException("Key (patient-7) exists", "23505"));

    var line = cleaned(record("health.magnesium.Thing", "request failed", failure));

    assertThat(line)
        .startsWith("request failed: java.lang.IllegalStateException at ")
        .contains("WithoutValuesTest.writesTypesAndPlacesInsteadOfMessages:")
        .contains(", caused by java.sql.SQLException [23505] at ")
        .doesNotContain("patient-7", "\n", "\t");
  }

  @Test
  void takesAMessageOutOfALineThatQuotesIt() {
    var failure = new RuntimeException("outer", new IllegalArgumentException("value 7-marker"));

    var line = cleaned(record("org.framework", "Failed due to value 7-marker.", failure));

    assertThat(line).startsWith("Failed due to ?.:").doesNotContain("7-marker");
  }

  @Test
  void keepsNumbersOfAFrameworksLineAndNothingElse() {
    var line = record("io.framework", "HTTP Request to %s failed %d times, %s", null);
    line.setParameters(new Object[] {"/v1/patients/7-marker", 3, null});

    assertThat(cleaned(line)).isEqualTo("HTTP Request to ? failed 3 times, null");
  }

  @Test
  void understandsEveryStyleOfParameters() {
    var braces =
        new ExtLogRecord(Level.INFO, "row {0} of {1}", FormatStyle.MESSAGE_FORMAT, "caller");
    braces.setParameters(new Object[] {"7-marker", 2});
    var plain = new LogRecord(Level.INFO, "row {0}");
    plain.setLoggerName("org.framework");
    plain.setParameters(new Object[] {"7-marker"});

    assertThat(cleaned(braces)).isEqualTo("row ? of 2");
    assertThat(cleaned(plain)).isEqualTo("row ?");
  }

  @Test
  void trustsOurOwnLines() {
    var line = record("health.magnesium.catalog.Starter", "loaded %d foods of %s", null);
    line.setParameters(new Object[] {5, "starter"});
    WithoutValues.serviceHasStarted();

    new WithoutValues().isLoggable(line);

    assertThat(CONSOLE.format(line)).isEqualTo("loaded 5 foods of starter");
  }

  @Test
  void survivesALineThatPassesTwoHandlers() {
    var line = record("org.framework", "100%% of %s", new RuntimeException("7-marker"));
    line.setParameters(new Object[] {"7-marker"});
    var once = cleaned(line);

    assertThat(cleaned(line)).isEqualTo(once).contains("100% of ?");
  }

  @Test
  void survivesAFrameworksBrokenFormat() {
    var line = record("org.framework", "%d rows", null);
    line.setParameters(new Object[] {"7-marker"});

    assertThat(cleaned(line)).isEqualTo("%d rows");
  }

  private static ExtLogRecord record(String logger, String message, @Nullable Throwable thrown) {
    var line = new ExtLogRecord(Level.SEVERE, message, FormatStyle.PRINTF, "caller");
    line.setLoggerName(logger);
    line.setThrown(thrown);
    return line;
  }

  private static String cleaned(LogRecord line) {
    WithoutValues.clean(line);
    return CONSOLE.format(line);
  }
}
