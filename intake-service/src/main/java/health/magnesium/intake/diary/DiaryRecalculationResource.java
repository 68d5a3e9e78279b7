package health.magnesium.intake.diary;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.patients.PatientGate;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads the foods of a diary with other figures from now on, if somebody says so. */
@Path("/v1/patients/{patientId}/diary/recalculations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "diary")
public class DiaryRecalculationResource {

  private final PatientGate gate;
  private final Recalculations recalculations;

  DiaryRecalculationResource(PatientGate gate, Recalculations recalculations) {
    this.gate = gate;
    this.recalculations = recalculations;
  }

  @POST
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "recalculateDiary",
      summary = "Read foods of the diary as of another moment",
      description =
          "Foods are read as of when they were recorded. This moves that moment, with a dry run "
              + "first: it lists the entries that would be moved and names the outcome with a "
              + "preview; sent again with dryRun false, its asOf and its preview, exactly that is "
              + "done. What was eaten stays; each entry's history keeps what was. What it means in "
              + "milligrams the advisory tells beforehand, with composition=current.")
  @APIResponseSchema(value = RecalculationReport.class, responseCode = "200")
  @APIResponse(
      responseCode = "409",
      description = "The diary is not what the dry run saw; run it again.")
  public RecalculationReport recalculate(
      @PathParam("patientId") UUID patientId, @NotNull @Valid DiaryRecalculation body) {
    return recalculations.recalculate(gate.forWriting(patientId), body);
  }
}
