package health.magnesium.advisory.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A patient's clinical facts; each element has the shape of the advisory's own request. */
public record FactsFromIntake(
    List<JsonNode> conditions,
    List<JsonNode> medications,
    List<JsonNode> labs,
    List<JsonNode> symptoms) {

  public FactsFromIntake {
    conditions = List.copyOf(conditions);
    medications = List.copyOf(medications);
    labs = List.copyOf(labs);
    symptoms = List.copyOf(symptoms);
  }
}
