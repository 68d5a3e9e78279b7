package health.magnesium.advisory.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A patient's regimens; each element has the shape of the advisory's own request. */
public record RegimensFromIntake(List<JsonNode> items) {}
