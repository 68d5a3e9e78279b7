package health.magnesium.intake.regimens;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.VersionPage;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.records.Desk;
import health.magnesium.intake.records.RecordResource;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Supplements and medicines taken again and again. */
@Path("/v1/patients/{patientId}/regimens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regimens")
public class RegimenResource extends RecordResource<RegimenRow, Regimen, RegimenView> {

  private final DoseDayRepository days;
  private final Desk desk;

  RegimenResource(RegimenRepository rows, DoseDayRepository days, Desk desk) {
    super(RecordKind.REGIMENS, rows, desk);
    this.days = days;
    this.desk = desk;
  }

  @POST
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(operationId = "addRegimen", summary = "Record a regimen")
  @APIResponseSchema(value = RegimenView.class, responseCode = "201")
  public Response add(
      @PathParam("patientId") UUID patientId,
      @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
      @NotNull @Valid Regimen body) {
    return create(patientId, idempotencyKey, body);
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listRegimens",
      summary = "The person's regimens",
      description = "In the order recorded, 100 a page unless limit (1 to 500) says otherwise.")
  @APIResponseSchema(value = RegimenPage.class, responseCode = "200")
  public Response all(
      @PathParam("patientId") UUID patientId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return list(patientId, cursor, limit);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(operationId = "getRegimen", summary = "One regimen")
  @APIResponseSchema(value = RegimenView.class, responseCode = "200")
  public Response get(@PathParam("patientId") UUID patientId, @PathParam("id") UUID id) {
    return read(patientId, id);
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(operationId = "putRegimen", summary = "Change a regimen; replaces all of it")
  @APIResponseSchema(value = RegimenView.class, responseCode = "200")
  public Response put(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @QueryParam("reason") @Nullable Reason reason,
      @NotNull @Valid Regimen body) {
    return replace(patientId, id, reason, body);
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "deleteRegimen",
      summary = "Take a regimen back, with what was said of its doses")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public Response remove(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @QueryParam("reason") @Nullable Reason reason) {
    var person = desk.gate().forWriting(patientId);
    var said = days.list(person, id);
    said.forEach(
        day ->
            desk.history()
                .deleted(day.key.name(), day.state(), desk.stamp(), Reason.ofDeletion(reason)));
    said.forEach(days::delete);
    return delete(patientId, id, reason);
  }

  @GET
  @Path("{id}/history")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getRegimenHistory",
      summary = "What a regimen said before",
      description = VersionPage.DESCRIPTION)
  @APIResponseSchema(value = VersionPage.class, responseCode = "200")
  public Response past(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return history(patientId, id, cursor, limit);
  }

  @Override
  protected RegimenRow blank() {
    return new RegimenRow();
  }

  @Override
  protected void fill(RegimenRow row, Person person, Regimen body) {
    body.check(person);
    row.regimen = body;
  }

  @Override
  protected RegimenView view(RegimenRow row) {
    return RegimenView.of(row);
  }

  /** The shape of a page, for the API document. */
  record RegimenPage(List<RegimenView> items, @Nullable String next) {}
}
