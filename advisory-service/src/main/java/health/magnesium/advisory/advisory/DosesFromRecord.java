package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.magnesium.advisory.sources.IntakeFromIntake;
import java.util.stream.Stream;

/**
 * What the record knows of doses that were taken or skipped, as exceptions of the regimens. A day
 * of which nobody said anything follows the regimen's plan.
 */
final class DosesFromRecord {

  private final IntakeFromIntake intake;

  DosesFromRecord(IntakeFromIntake intake) {
    this.intake = intake;
  }

  /** The regimen with an exception for each day that somebody spoke of. */
  JsonNode withExceptions(JsonNode regimen) {
    var id = regimen.path("id").asText();
    var exceptions = JsonNodeFactory.instance.arrayNode();
    intake.days().stream()
        .filter(day -> isSpokenOf(day, id))
        .map(day -> exception(day, id))
        .forEach(exceptions::add);
    return exceptions.isEmpty()
        ? regimen
        : ((ObjectNode) regimen).deepCopy().set("exceptions", exceptions);
  }

  private static boolean isSpokenOf(IntakeFromIntake.Day day, String regimenId) {
    return day.skippedDoses().stream().anyMatch(dose -> dose.regimenId().equals(regimenId))
        || dosesOf(day, regimenId)
            .anyMatch(dose -> dose.path("adherence").asText().equals("taken"));
  }

  private static ObjectNode exception(IntakeFromIntake.Day day, String regimenId) {
    var exception = JsonNodeFactory.instance.objectNode().put("date", day.date().toString());
    var doses = exception.putArray("doses");
    dosesOf(day, regimenId)
        .forEach(
            item -> {
              var dose = doses.addObject();
              if (item.hasNonNull("time")) {
                dose.set("time", item.get("time"));
              }
            });
    return exception;
  }

  private static Stream<JsonNode> dosesOf(IntakeFromIntake.Day day, String regimenId) {
    return day.items().stream().filter(item -> item.path("regimenId").asText().equals(regimenId));
  }
}
