package health.magnesium.intake.regimens;

import health.magnesium.http.access.Scopes;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.VersionPage;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.problem.IntakeProblem;
import health.magnesium.intake.records.Desk;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of the doses of a regimen. */
@Path("/v1/patients/{patientId}/regimens/{id}/doses/{date}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regimens")
public class DoseResource {

  private final Regimens regimens;
  private final DoseDayRepository days;
  private final Desk desk;

  DoseResource(Regimens regimens, DoseDayRepository days, Desk desk) {
    this.regimens = regimens;
    this.days = days;
    this.desk = desk;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getDoses",
      summary = "The doses of a day and what became of them",
      description =
          "Where nobody said anything, the doses of the schedule, unmarked. Where somebody did, the "
              + "doses that the day had then: a later change of the regimen does not touch them.")
  @APIResponseSchema(value = DosesView.class, responseCode = "200")
  public Response get(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @PathParam("date") LocalDate date) {
    var person = desk.gate().forReading(patientId);
    var regimen = regimens.get(person, id);
    return days.find(person, id, date)
        .map(day -> desk.exchange().read(day.revision, DosesView.of(day)))
        .orElseGet(
            () -> desk.exchange().read(unmarkedTag(regimen), DosesView.unmarked(regimen, date)));
  }

  @PUT
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "putDoses",
      summary = "Say what became of the doses of a day",
      description =
          "Only doses that the regimen has on that day; those left out stay unmarked. Answers 201 "
              + "where nobody had said anything. A change needs If-Match and replaces all.")
  @APIResponseSchema(value = DosesView.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = DosesView.class)))
  public Response put(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @PathParam("date") LocalDate date,
      @QueryParam("reason") @Nullable Reason reason,
      @NotNull @Valid DosesSaid body) {
    var person = desk.gate().forWriting(patientId);
    var regimen = regimens.get(person, id);
    person.requireLived(date, desk.clock());
    return days.find(person, id, date)
        .map(day -> change(day, reason, body))
        .orElseGet(() -> mark(person, regimen, date, body));
  }

  @DELETE
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(operationId = "deleteDoses", summary = "Take back what was said of the doses of a day")
  @APIResponse(responseCode = "204", description = "They are unmarked again.")
  public Response remove(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @PathParam("date") LocalDate date,
      @QueryParam("reason") @Nullable Reason reason) {
    var person = desk.gate().forWriting(patientId);
    regimens.get(person, id);
    var day =
        days.find(person, id, date)
            .orElseThrow(
                () ->
                    Problems.of(
                        IntakeProblem.RECORD_NOT_FOUND,
                        "Nobody said anything of the doses of " + date + "."));
    desk.exchange().requireMatch(day.revision);
    desk.history().deleted(day.key.name(), day.state(), desk.stamp(), Reason.ofDeletion(reason));
    days.delete(day);
    return Response.noContent().build();
  }

  @GET
  @Path("history")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getDoseHistory",
      summary = "What was said of the doses of a day before",
      description = VersionPage.DESCRIPTION)
  @APIResponseSchema(value = VersionPage.class, responseCode = "200")
  public Response past(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @PathParam("date") LocalDate date,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var person = desk.gate().forReading(patientId);
    var present = days.find(person, id, date).map(DoseDay::state);
    var name = DoseDay.Key.of(person, id, date).name();
    return desk.history().page(name, present, cursor, limit).toResponse(desk.uri());
  }

  private Response change(DoseDay day, @Nullable Reason reason, DosesSaid body) {
    desk.exchange().requireMatch(day.revision);
    desk.history().replaced(day.key.name(), day.state());
    day.changeReason = Reason.ofChange(reason);
    day.say(body.applyTo(day.doses()), desk.stamp());
    return desk.exchange().changed(day.revision, DosesView.of(day));
  }

  private Response mark(Person person, RegimenRow regimen, LocalDate date, DosesSaid body) {
    desk.exchange().requireAbsenceMeant(unmarkedTag(regimen));
    var doses = body.applyTo(requireDoses(regimen, date));
    var day = new DoseDay();
    day.key = DoseDay.Key.of(person, regimen.id(), date);
    day.version = desk.history().lastVersion(day.key.name());
    day.changeReason = day.version == 0 ? null : Reason.ofChange(null);
    day.say(doses, desk.stamp());
    days.persist(day);
    return desk.exchange().put(day.revision, DosesView.of(day));
  }

  private static List<DoseOfDay> requireDoses(RegimenRow row, LocalDate date) {
    var planned = Adherence.planned(date, row.regimen);
    if (planned.isEmpty()) {
      throw Problems.invalidParameter(
          "date", "must be a day of the regimen: " + row.regimen.days() + "; received " + date);
    }
    return planned;
  }

  /** The doses of an unmarked day follow the regimen, so their tag does. */
  private static String unmarkedTag(RegimenRow regimen) {
    return "unmarked-" + regimen.revision();
  }
}
