package health.magnesium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.formats.RejectedRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RejectedRowFileTest {

  @Test
  void aTableQuotesAndRunsNoFormula() throws IOException {
    var out = new ByteArrayOutputStream();

    var lines = new RejectedRowFile.Table().begin(out);
    lines.add(new RejectedRow("food.csv", 3, "empty-field", "\"1\",\"é\""));
    lines.add(new RejectedRow("food.csv", 4, "not-a-number", "=1+2"));
    lines.end();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "file,line,reason,row\r\n"
                + "food.csv,3,empty-field,\"\"\"1\"\",\"\"é\"\"\"\r\n"
                + "food.csv,4,not-a-number,'=1+2\r\n");
  }
}
