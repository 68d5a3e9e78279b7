package health.magnesium.intake.diary;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Entries sent together. Each is read by itself, so that a bad one does not hide the others.
 *
 * @param atomic true to store all or none; absent = false
 */
@Schema(requiredProperties = "entries", examples = NewDiaryEntries.EXAMPLE)
public record NewDiaryEntries(
    @Schema(type = SchemaType.ARRAY, implementation = NewDiaryEntry.class)
        @NotNull
        @Size(min = 1, max = 500, message = "must hold 1 to 500 entries")
        @Nullable List<JsonNode> entries,
    @Schema(description = "true = all or none; absent = false") @Nullable Boolean atomic) {

  static final String EXAMPLE =
      """
      {"entries": [\
      {"kind": "water", "day": "2026-11-18", "millilitres": 1500, "magnesiumMgPerLitre": 40}, \
      {"kind": "supplement", "day": "2026-11-18", "time": "08:00", "label": "own brand", \
      "form": "oxide", "dose": {"amount": 400, "unit": "mg", "basis": "compound"}}], \
      "atomic": false}""";

  boolean isAtomic() {
    return Boolean.TRUE.equals(atomic);
  }
}
