package health.magnesium.intake.imports;

import health.magnesium.intake.diary.NewDiaryEntry;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a file, for the API document. */
@Schema(
    description = "One line: an entry and whose it is. Lines end with LF or CRLF; UTF-8.",
    allOf = NewDiaryEntry.class,
    requiredProperties = "patientId",
    examples = NewImportLine.EXAMPLE)
record NewImportLine(UUID patientId) {

  static final String EXAMPLE =
      """
      {"patientId": "0193b2a0-5a1e-7c3d-9a77-2f4de1c0a001", "kind": "food", "foodId": "sr-11457", \
      "grams": 120, "day": "2026-11-18"}""";
}
