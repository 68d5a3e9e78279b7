package health.magnesium.intake.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Streams what became of lines as NDJSON, however many there are. */
@ApplicationScoped
class ImportResults {

  private static final int LINES_AT_A_TIME = 1_000;

  private final ImportLines lines;
  private final TenantTransactions transactions;
  private final ObjectMapper json;

  ImportResults(ImportLines lines, TenantTransactions transactions, ObjectMapper json) {
    this.lines = lines;
    this.transactions = transactions;
    this.json = json;
  }

  /** The decided lines with this outcome, or, for null, all of them, in the order of the file. */
  StreamingOutput of(ImportJob.Key key, @Nullable LineOutcome outcome) {
    return out -> write(key, outcome, out);
  }

  private void write(ImportJob.Key key, @Nullable LineOutcome outcome, OutputStream out)
      throws IOException {
    var writer = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    var position = 0;
    while (true) {
      var after = position;
      var verdicts =
          transactions.call(
              key.tenantId(), () -> lines.listDecided(key, after, LINES_AT_A_TIME, outcome));
      for (var verdict : verdicts) {
        writer.writeValue(out, ImportLineResult.of(verdict));
        out.write('\n');
      }
      if (verdicts.size() < LINES_AT_A_TIME) {
        return;
      }
      position = verdicts.getLast().number();
    }
  }
}
