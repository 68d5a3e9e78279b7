package health.magnesium.intake.imports;

import health.magnesium.http.access.Scopes;
import health.magnesium.http.ratelimit.Expensive;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Takes in files of diary entries. A file can arrive for minutes, so its transactions are opened by
 * {@link ImportUpload}, each for some lines.
 */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@RunOnVirtualThread
public class ImportUploadResource {

  static final String NDJSON = "application/x-ndjson";

  private final ImportUpload upload;
  private final UriInfo uri;

  ImportUploadResource(ImportUpload upload, UriInfo uri) {
    this.upload = upload;
    this.uri = uri;
  }

  @POST
  @Expensive
  @Consumes(NDJSON)
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "importDiary",
      summary = "Import diary entries of many patients",
      description =
          "One JSON object a line: patientId and the fields of a new diary entry. Each line stands "
              + "for itself; a bad one is reported and the rest stored. A line without id gets one "
              + "that follows from patient, content and how many equal lines come before it, so the "
              + "same file sent again adds nothing. With atomic=true one bad line refuses all. "
              + "At most 1,000,000 lines (atomic 100,000) of at most 65,536 bytes, 256 MiB in all.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = NDJSON, schema = @Schema(implementation = NewImportLine.class)))
  @APIResponse(
      responseCode = "202",
      description = "Queued; read the import at Location. Same key and file: the same import.",
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "409", description = "The first file with this key still arrives.")
  @APIResponse(responseCode = "422", description = "The key was used for another file.")
  public Response importDiary(
      InputStream body,
      @QueryParam("atomic") @DefaultValue("false") boolean atomic,
      @Parameter(description = "The same key and file are the same import, as long as it is kept.")
          @HeaderParam("Idempotency-Key")
          @Nullable String idempotencyKey)
      throws IOException {
    var job = upload.receive(body, atomic, idempotencyKey);
    return Response.accepted(ImportView.of(job))
        .location(uri.getAbsolutePathBuilder().path(job.id().toString()).build())
        .build();
  }
}
