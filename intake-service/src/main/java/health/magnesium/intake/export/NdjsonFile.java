package health.magnesium.intake.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One JSON object a line: a header, a line for each record, and the number of records. */
final class NdjsonFile implements ExportFile {

  private static final int FORMAT_VERSION = 1;

  private final Header header;
  private final ObjectMapper json;
  private final OutputStream out;
  private long records;

  NdjsonFile(UUID patientId, Instant exportedAt, ObjectMapper json, OutputStream out) {
    this.header = new Header(FORMAT_VERSION, patientId, exportedAt);
    this.json = json;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    line(header);
  }

  @Override
  public void add(String store, Object view) throws IOException {
    line(new Line(store, view));
    records += 1;
  }

  @Override
  public void end() throws IOException {
    line(new End(true, records));
  }

  private void line(Object object) throws IOException {
    out.write(bytes(object));
    out.write('\n');
  }

  private byte[] bytes(Object object) {
    try {
      return json.writeValueAsBytes(object);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Header(int formatVersion, UUID patientId, Instant exportedAt) {}

  /** A line between the first and the last. */
  @Schema(name = "ExportedRecord", examples = Line.EXAMPLE)
  record Line(String store, Object record) {

    static final String EXAMPLE =
        """
        {"store": "diary", "record": {"id": "019a9b5e-6b0e-7c4d-9a0d-1e2f3a4b5c6d", \
        "day": "2026-11-18", "kind": "food", "foodId": "sr-11457", "grams": 120}}""";
  }

  private record End(boolean end, long records) {}
}
