package health.magnesium.intake.intake;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.days.Days;
import health.magnesium.intake.diary.Diary;
import health.magnesium.intake.exchange.DateRange;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.regimens.Regimens;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person took in, day by day: the reading of the advisory. */
@Path("/v1/patients/{patientId}/intake")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "intake")
public class IntakeResource {

  private final PatientGate gate;
  private final Diary diary;
  private final Days days;
  private final Regimens regimens;
  private final Clock clock;

  IntakeResource(PatientGate gate, Diary diary, Days days, Regimens regimens, Clock clock) {
    this.gate = gate;
    this.diary = diary;
    this.days = days;
    this.regimens = regimens;
    this.clock = clock;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getIntake",
      summary = "What the person took in, by day",
      description =
          "Both dates included, at most 366 days. Without to: up to today in the person's zone; "
              + "without from: 14 days. Only days with an entry, a completeness mark or a dose of a "
              + "regimen appear. Doses of regimens stand among the items with their regimenId, "
              + "unless somebody said that they were skipped: those are in skippedDoses.")
  @APIResponseSchema(value = Intake.class, responseCode = "200")
  public Intake get(
      @PathParam("patientId") UUID patientId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to) {
    var person = gate.forReading(patientId);
    var range = DateRange.of(from, to, person.today(clock));
    var calendar =
        new IntakeCalendar(
            diary.list(person, range.from(), range.to()),
            days.list(person, range.from(), range.to()),
            regimens.list(person, range.from(), range.to()),
            regimens.doses(person, range.from(), range.to()));
    return new Intake(
        patientId, person.zone().getId(), range.from(), range.to(), calendar.days(range));
  }

  /**
   * What a person took in.
   *
   * @param timeZone IANA name of the zone the days are of
   * @param days in order; a day of which nothing is known is absent
   */
  public record Intake(
      UUID patientId, String timeZone, LocalDate from, LocalDate to, List<IntakeOfDay> days) {}
}
