package health.magnesium.catalog.imports;

import static health.magnesium.catalog.problem.CatalogProblem.RELEASE_NOT_FETCHED;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.official.Downloads;
import health.magnesium.catalog.official.OfficialReleases;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.problem.Problems;
import health.magnesium.http.ratelimit.Expensive;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes in publishers' files, or fetches them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
public class UploadResource {

  private static final String SUMMARY = "Import a publisher's release";
  private static final String DESCRIPTION =
      "A publisher's files, as a zip or as a single file; they are recognised by what is in them. Or, as JSON, the"
          + " name of a release that the service fetches from its publisher.";
  private static final String ACCEPTED =
      "Queued; read the import at Location. The same for the same Idempotency-Key and content.";
  private static final String IN_PROGRESS =
      "The same content is being imported already; its detail says what to do";
  private static final String NOT_RECOGNISED =
      "The file is none that the catalog reads, the release may not be fetched from where it is, or the"
          + " Idempotency-Key was used for another import";

  private final AskedImports imports;
  private final OfficialReleases releases;
  private final Downloads downloads;

  UploadResource(AskedImports imports, OfficialReleases releases, Downloads downloads) {
    this.imports = imports;
    this.releases = releases;
    this.downloads = downloads;
  }

  /** A release by its name. */
  @POST
  @Expensive
  @WholeTenant
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(operationId = "importRelease", summary = SUMMARY, description = DESCRIPTION)
  @APIResponse(
      responseCode = "202",
      description = ACCEPTED,
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "409", description = IN_PROGRESS)
  @APIResponse(responseCode = "422", description = NOT_RECOGNISED)
  public Response release(
      @Valid @NotNull ReleaseToImport asked, @HeaderParam("Idempotency-Key") @Nullable String key) {
    var release =
        releases
            .find(asked.release())
            .orElseThrow(
                () ->
                    Problems.invalidBody(
                        "/release",
                        "no release has this name; GET /v1/imports/official-releases lists them"));
    try {
      downloads.check(release);
    } catch (ImportRefused refused) {
      throw Problems.of(RELEASE_NOT_FETCHED, refused.reason());
    }
    return imports.release(release.name(), key);
  }

  /** A file as a form field. */
  @POST
  @Expensive
  @WholeTenant
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(operationId = "importForm", summary = SUMMARY, description = DESCRIPTION)
  @APIResponse(
      responseCode = "202",
      description = ACCEPTED,
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "409", description = IN_PROGRESS)
  @APIResponse(responseCode = "422", description = NOT_RECOGNISED)
  public Response form(
      @RestForm("file") @Nullable FileUpload file,
      @HeaderParam("Idempotency-Key") @Nullable String key)
      throws IOException {
    if (file == null) {
      throw Problems.invalidBody("/file", "the form field 'file' with the archive is missing");
    }
    try (var in = Files.newInputStream(file.uploadedFile())) {
      return imports.file(in, file.fileName(), key);
    }
  }

  /** A file as the body. */
  @POST
  @Expensive
  @WholeTenant
  @Consumes({"application/zip", "application/x-zip-compressed", "application/octet-stream"})
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(operationId = "importArchive", summary = SUMMARY, description = DESCRIPTION)
  @APIResponse(
      responseCode = "202",
      description = ACCEPTED,
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "409", description = IN_PROGRESS)
  @APIResponse(responseCode = "422", description = NOT_RECOGNISED)
  public Response archive(
      InputStream body,
      @Parameter(description = "Of a file that is the whole body: what the sender calls it")
          @QueryParam("fileName")
          @Size(max = 255)
          @Nullable String fileName,
      @HeaderParam("Idempotency-Key") @Nullable String key)
      throws IOException {
    return imports.file(body, fileName, key);
  }
}
