package health.magnesium.catalog.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import health.magnesium.catalog.formats.RejectedRow;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** How rejected rows are written: an object a line, or a table. */
sealed interface RejectedRowFile {

  String NDJSON = "application/x-ndjson";
  String CSV = "text/csv";
  String CSV_EXAMPLE =
      """
      file,line,reason,row
      food_nutrient.csv,4711,negative-amount,"""
          + "\"\"\"17\"\",\"\"321358\"\",\"\"1005\"\",\"\"-0.5\"\"\"\n";

  /** What the caller accepts, NDJSON where both will do. */
  static RejectedRowFile wanted(Request request, ObjectMapper json) {
    var types = Variant.mediaTypes(MediaType.valueOf(NDJSON), MediaType.valueOf(CSV)).build();
    var chosen = request.selectVariant(types);
    return chosen != null && chosen.getMediaType().toString().equals(CSV)
        ? new Table()
        : new ObjectLines(json);
  }

  String mediaType();

  Lines begin(OutputStream out) throws IOException;

  /** The rows, one after the other. */
  interface Lines {
    void add(RejectedRow row) throws IOException;

    /** After the last row. */
    void end() throws IOException;
  }

  /** NDJSON. */
  record ObjectLines(ObjectMapper json) implements RejectedRowFile {

    @Override
    public String mediaType() {
      return NDJSON;
    }

    @Override
    public Lines begin(OutputStream out) {
      var writer = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      return new Lines() {
        @Override
        public void add(RejectedRow row) throws IOException {
          writer.writeValue(out, row);
          out.write('\n');
        }

        @Override
        public void end() {}
      };
    }
  }

  /** CSV with a header, UTF-8. */
  record Table() implements RejectedRowFile {

    @Override
    public String mediaType() {
      return CSV + "; charset=utf-8";
    }

    @Override
    public Lines begin(OutputStream out) {
      var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      csv.writeRecord("file", "line", "reason", "row");
      return new Lines() {
        @Override
        public void add(RejectedRow row) {
          csv.writeRecord(
              harmless(row.file()), Long.toString(row.line()), row.reason(), harmless(row.row()));
        }

        @Override
        public void end() throws IOException {
          csv.flush();
        }
      };
    }

    private static String harmless(String text) {
      return text.matches("(?s)[=+\\-@].*") ? "'" + text : text;
    }
  }
}
