package health.magnesium.intake.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.ProblemKind;
import health.magnesium.intake.diary.DiaryBatchWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose a line is. What a refused line said is not repeated: nobody knows whose words
 * they are, so no erasure would find them.
 */
@ApplicationScoped
class LineReader {

  private static final String PATIENT = "patientId";

  private final ObjectMapper json;

  LineReader(ObjectMapper json) {
    this.json = json;
  }

  ReceivedLine read(String tenant, UploadedLine line) {
    return switch (line) {
      case UploadedLine.Text text -> readText(tenant, text);
      case UploadedLine.TooLong tooLong ->
          refused(
              tooLong.number(),
              CommonProblem.BODY_TOO_LARGE,
              "",
              "the line has more than " + UploadedLines.LONGEST_LINE + " bytes");
      case UploadedLine.NotText notText ->
          refused(notText.number(), CommonProblem.MALFORMED_BODY, "", "not UTF-8");
    };
  }

  /** The entry that a waiting line holds: all of its fields but the patient's id. */
  JsonNode entry(String content) {
    try {
      return ((ObjectNode) json.readTree(content)).without(PATIENT);
    } catch (JsonProcessingException | ClassCastException impossible) {
      throw new IllegalStateException("a line that was read before cannot be read", impossible);
    }
  }

  private ReceivedLine readText(String tenant, UploadedLine.Text line) {
    try {
      if (!(json.readTree(line.text()) instanceof ObjectNode object)) {
        return refused(line.number(), CommonProblem.INVALID_BODY, "", "must be a JSON object");
      }
      return waiting(tenant, line, object);
    } catch (JsonProcessingException unreadable) {
      return refused(line.number(), CommonProblem.MALFORMED_BODY, "", detail(unreadable));
    }
  }

  private static ReceivedLine waiting(String tenant, UploadedLine.Text line, ObjectNode object) {
    var patientId = patientId(object);
    if (patientId == null) {
      return refused(
          line.number(), CommonProblem.INVALID_BODY, "/" + PATIENT, "missing, or not a UUID");
    }
    var entry = object.without(PATIENT);
    var key = EntryName.contentKey(tenant, patientId, entry);
    return new ReceivedLine.Waiting(
        line.number(), patientId, DiaryBatchWriter.ownId(entry), key, line.text());
  }

  private static @Nullable UUID patientId(ObjectNode object) {
    var text = object.path(PATIENT).asText();
    try {
      return text.length() == 36 ? UUID.fromString(text) : null;
    } catch (IllegalArgumentException noUuid) {
      return null;
    }
  }

  private static String detail(JsonProcessingException unreadable) {
    var isDuplicate = String.valueOf(unreadable.getOriginalMessage()).startsWith("Duplicate field");
    var column = unreadable.getLocation() == null ? 1 : unreadable.getLocation().getColumnNr();
    return (isDuplicate ? "the same field twice" : "not well-formed JSON")
        + " (column "
        + column
        + ")";
  }

  private static ReceivedLine refused(int number, ProblemKind kind, String pointer, String detail) {
    return new ReceivedLine.Refused(number, LineVerdict.problem(kind, pointer, detail));
  }
}
