package health.magnesium.intake.diary;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.idempotency.Idempotency;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Many diary entries in one request. */
@Path("/v1/patients/{patientId}/diary/batch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "diary")
public class DiaryBatchResource {

  private final Idempotency idempotency;
  private final DiaryBatch batch;

  DiaryBatchResource(Idempotency idempotency, DiaryBatch batch) {
    this.idempotency = idempotency;
    this.batch = batch;
  }

  @POST
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "addDiaryEntries",
      summary = "Record up to 500 entries",
      description =
          "Answers a result for each entry, in the order sent: 201 with its id, 200 where it was "
              + "there already, or a problem. With atomic, one bad entry refuses all of them.")
  @APIResponseSchema(value = BatchResults.class, responseCode = "207")
  public Response addMany(
      @PathParam("patientId") UUID patientId,
      @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
      @NotNull @Valid NewDiaryEntries body) {
    var outcome =
        idempotency.once(patientId, idempotencyKey, body, person -> batch.store(person, body));
    return Response.status(outcome.status())
        .type(MediaType.APPLICATION_JSON)
        .entity(outcome.result())
        .build();
  }
}
