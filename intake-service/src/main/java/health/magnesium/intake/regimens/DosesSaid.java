package health.magnesium.intake.regimens;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.magnesium.http.problem.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of the doses of a day, as callers send it.
 *
 * @param doses those of which something is known; the others of the day stay unmarked
 */
@Schema(requiredProperties = "doses", examples = DosesSaid.EXAMPLE)
public record DosesSaid(List<@NotNull @Valid DoseSaid> doses) {

  static final String EXAMPLE =
      """
      {"doses": [{"time": "21:00", "status": "skipped", "reason": "forgot"}]}""";

  public DosesSaid {
    doses = doses == null ? List.of() : doses;
  }

  /** What became of one dose. */
  @Schema(requiredProperties = "status")
  public record DoseSaid(
      @Schema(
              description = "HH:mm, one of the day's; absent where the regimen names no times.",
              examples = "08:00")
          @JsonFormat(pattern = "HH:mm")
          @Nullable LocalTime time,
      @Schema(enumeration = {"taken", "skipped"}) @Nullable DoseStatus status,
      @Schema(description = "Only with skipped; absent = not said.") @Nullable SkipReason reason) {

    void check(Faults faults) {
      if (status == null || status == DoseStatus.UNMARKED) {
        faults.add(
            "status", "must be taken or skipped; leave out a dose of which nothing is known");
      }
      if (reason != null && status != DoseStatus.SKIPPED) {
        faults.add("reason", "needs status skipped");
      }
    }
  }

  /**
   * The day's doses with what is said of them.
   *
   * @param planned the doses that the day has
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  List<DoseOfDay> applyTo(List<DoseOfDay> planned) {
    var faults = new Faults();
    if (doses.isEmpty()) {
      faults.add("doses", "missing; name at least one. DELETE takes back what was said");
    }
    var result =
        new ArrayList<>(planned.stream().map(dose -> DoseOfDay.unmarked(dose.time())).toList());
    for (var i = 0; i < doses.size(); i++) {
      var said = doses.get(i);
      var at = faults.at("/doses/" + i);
      said.check(at);
      var place = result.indexOf(DoseOfDay.unmarked(said.time()));
      if (place < 0) {
        at.add("time", notADose(said.time(), planned));
      } else if (said.status() != null) {
        result.set(place, new DoseOfDay(said.time(), said.status(), said.reason()));
      }
    }
    faults.refuse();
    return List.copyOf(result);
  }

  private static String notADose(@Nullable LocalTime time, List<DoseOfDay> planned) {
    var allowed =
        planned.stream()
            .map(DoseOfDay::time)
            .map(known -> known == null ? "one dose without time" : known.toString())
            .collect(Collectors.joining(", "));
    return "must name a dose of that day, each once; allowed: "
        + allowed
        + "; received "
        + Objects.requireNonNullElse(time, "no time");
  }
}
