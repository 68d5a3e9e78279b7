package health.magnesium.intake.export;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One rectangular table (RFC 4180, UTF-8) of the records of all stores. What a record does not say
 * is an empty cell; lists of words are joined with semicolons, what has a shape of its own is JSON.
 */
final class CsvFile implements ExportFile {

  private final CsvColumns columns;
  private final ObjectMapper json;
  private final CsvWriter csv;

  CsvFile(CsvColumns columns, ObjectMapper json, OutputStream out) {
    this.columns = columns;
    this.json = json;
    this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void begin() throws IOException {
    List<@Nullable String> names = new ArrayList<>();
    names.add("store");
    names.addAll(columns.names());
    write(names);
  }

  @Override
  public void add(String store, Object view) throws IOException {
    var record = json.<JsonNode>valueToTree(view);
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(store);
    for (JsonPointer pointer : columns.pointers()) {
      cells.add(cell(record.at(pointer)));
    }
    write(cells);
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }

  private void write(List<@Nullable String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static @Nullable String cell(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    if (value.isBoolean()) {
      return value.asText();
    }
    if (value.isArray() && value.valueStream().allMatch(JsonNode::isTextual)) {
      return SpreadsheetText.guarded(
          value.valueStream().map(JsonNode::asText).collect(Collectors.joining(";")));
    }
    return SpreadsheetText.guarded(value.isTextual() ? value.asText() : value.toString());
  }
}
