package health.magnesium.intake.facts;

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

/** Laboratory results of a person. */
@Path("/v1/patients/{patientId}/facts/labs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facts")
public class LabResource extends RecordResource<LabRow, LabResult, LabView> {

  private final Desk desk;

  LabResource(LabRepository rows, Desk desk) {
    super(RecordKind.LABS, rows, desk);
    this.desk = desk;
  }

  @POST
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "addLab",
      summary = "Record a laboratory result",
      description =
          "A value or unit that can hardly be meant is recorded, and questions in the answer and in "
              + "every later reading say why; confirmed true says that it is meant as it stands.")
  @APIResponseSchema(value = LabView.class, responseCode = "201")
  public Response add(
      @PathParam("patientId") UUID patientId,
      @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
      @NotNull @Valid LabResult body) {
    return create(patientId, idempotencyKey, body);
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listLabs",
      summary = "The person's laboratory results",
      description = "In the order recorded, 100 a page unless limit (1 to 500) says otherwise.")
  @APIResponseSchema(value = LabPage.class, responseCode = "200")
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
  @Operation(operationId = "getLab", summary = "One laboratory result")
  @APIResponseSchema(value = LabView.class, responseCode = "200")
  public Response get(@PathParam("patientId") UUID patientId, @PathParam("id") UUID id) {
    return read(patientId, id);
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(operationId = "putLab", summary = "Change a laboratory result; replaces all of it")
  @APIResponseSchema(value = LabView.class, responseCode = "200")
  public Response put(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @QueryParam("reason") @Nullable Reason reason,
      @NotNull @Valid LabResult body) {
    return replace(patientId, id, reason, body);
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(operationId = "deleteLab", summary = "Take a laboratory result back")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public Response remove(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @QueryParam("reason") @Nullable Reason reason) {
    return delete(patientId, id, reason);
  }

  @GET
  @Path("{id}/history")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getLabHistory",
      summary = "What a lab said before",
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
  protected LabRow blank() {
    return new LabRow();
  }

  @Override
  protected void fill(LabRow row, Person person, LabResult body) {
    body.check(person, desk.clock());
    row.lab = body;
  }

  @Override
  protected LabView view(LabRow row) {
    return LabView.of(row);
  }

  /** The shape of a page, for the API document. */
  record LabPage(List<LabView> items, @Nullable String next) {}
}
