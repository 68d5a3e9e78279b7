package health.magnesium.intake.accesslog;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.PatientKey;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who looked at a person's record. */
@Path("/v1/patients/{patientId}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access log")
public class PatientAccessLogResource {

  private final PatientGate gate;
  private final Chain chain;
  private final AccessPages pages;

  PatientAccessLogResource(PatientGate gate, Chain chain, AccessPages pages) {
    this.gate = gate;
    this.chain = chain;
    this.pages = pages;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.AUDIT_READ)
  @Operation(
      operationId = "listAccessOfPatient",
      summary = "Who looked at this person's record",
      description =
          "Latest first, from (included) to (not included), 100 a page unless limit (1 to 500) says "
              + "otherwise. A list over the whole tenant names nobody and is in the tenant's log only.")
  @APIResponseSchema(value = AccessPages.AccessPage.class, responseCode = "200")
  public Response list(
      @PathParam("patientId") UUID patientId,
      @QueryParam("from") @Nullable OffsetDateTime from,
      @QueryParam("to") @Nullable OffsetDateTime to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var tenant = gate.forReading(patientId).tenantId();
    var person =
        chain
            .findPerson(new PatientKey(tenant, patientId))
            .orElseThrow(() -> PatientGate.notFound(patientId));
    var query = new AccessQuery(tenant, from, to, person, null, null, null);
    return pages.page(query, limit, cursor);
  }
}
