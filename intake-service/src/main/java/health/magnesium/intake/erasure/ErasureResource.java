package health.magnesium.intake.erasure;

import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.PatientKey;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's right to be forgotten by this service. */
@Path("/v1/patients/{patientId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "patients")
public class ErasureResource {

  private final PersonErasure erasure;
  private final Caller caller;

  ErasureResource(PersonErasure erasure, Caller caller) {
    this.erasure = erasure;
    this.caller = caller;
  }

  @DELETE
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "erasePatient",
      summary = "Erase a person",
      description =
          "Removes every row of the person, reports each store and says what remains. Asked again, "
              + "the first report is repeated. What stays is a digest of the id with the time and "
              + "the counts.")
  @APIResponseSchema(value = ErasureReport.class, responseCode = "200")
  public ErasureReport erase(@PathParam("patientId") UUID patientId) {
    return erasure
        .erase(new PatientKey(caller.tenant(), patientId), Cause.REQUEST)
        .orElseThrow(() -> PatientGate.notFound(patientId));
  }
}
