package health.magnesium.catalog.imports;

import static health.magnesium.catalog.problem.CatalogProblem.IMPORT_NOT_RECOGNISED;

import health.magnesium.catalog.config.CatalogConfig;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormat;
import health.magnesium.catalog.formats.PublishedFormats;
import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.problem.Problems;
import health.magnesium.http.ratelimit.Expensive;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes in publishers' files. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
public class UploadResource {

  private static final String ACCEPTED =
      "Queued; read the import at Location. The same for the same Idempotency-Key and content.";
  private static final String NOT_RECOGNISED =
      "The file is none that the catalog reads, or the Idempotency-Key was used for another one";

  private final Uploads uploads;
  private final ImportJobs jobs;
  private final ImportWorker worker;
  private final Runner runner;
  private final CatalogConfig.Imports limits;
  private final Caller caller;

  UploadResource(
      Uploads uploads,
      ImportJobs jobs,
      ImportWorker worker,
      Runner runner,
      CatalogConfig config,
      Caller caller) {
    this.uploads = uploads;
    this.jobs = jobs;
    this.worker = worker;
    this.runner = runner;
    this.limits = config.imports();
    this.caller = caller;
  }

  /** A file as a form field. */
  @POST
  @Expensive
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "importForm",
      summary = "Import a publisher's release",
      description =
          "A publisher's files, as a zip or as a single file. They are recognised by what is in them.")
  @APIResponse(
      responseCode = "202",
      description = ACCEPTED,
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "422", description = NOT_RECOGNISED)
  public Response form(
      @RestForm("file") @Nullable FileUpload file,
      @HeaderParam("Idempotency-Key") @Nullable String key)
      throws IOException {
    if (file == null) {
      throw Problems.invalidBody("/file", "the form field 'file' with the archive is missing");
    }
    try (var in = Files.newInputStream(file.uploadedFile())) {
      return accept(uploads.receive(in, file.fileName()), key);
    }
  }

  /** A file as the body. */
  @POST
  @Expensive
  @Consumes({"application/zip", "application/x-zip-compressed", "application/octet-stream"})
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "importArchive",
      summary = "Import a publisher's release",
      description =
          "A publisher's files, as a zip or as a single file. They are recognised by what is in them.")
  @APIResponse(
      responseCode = "202",
      description = ACCEPTED,
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "422", description = NOT_RECOGNISED)
  public Response archive(InputStream body, @HeaderParam("Idempotency-Key") @Nullable String key)
      throws IOException {
    return accept(uploads.receive(body, null), key);
  }

  private Response accept(Upload upload, @Nullable String key) throws IOException {
    var keep = false;
    try {
      var sender = new ImportJobs.Sender(caller.tenant(), caller.subject(), checked(key));
      var job = jobs.accept(upload, recognise(upload).code(), sender, runner.id());
      if (job.isNew()) {
        keep = true;
        worker.submit(job.id(), upload);
      }
      return Response.accepted(jobs.findImport(job.id()).orElseThrow())
          .location(URI.create("/v1/imports/" + job.id()))
          .build();
    } finally {
      if (!keep) {
        uploads.discard(upload.file());
      }
    }
  }

  private PublishedFormat recognise(Upload upload) throws IOException {
    try (var files = PublishedFiles.open(upload.file(), upload.name(), limits.maxUnpackedBytes())) {
      return PublishedFormats.recognise(files).format();
    } catch (ImportRefused refused) {
      throw Problems.of(IMPORT_NOT_RECOGNISED, refused.reason());
    }
  }

  private static @Nullable String checked(@Nullable String key) {
    if (key != null && !key.matches("[\\x21-\\x7E]{1,255}")) {
      throw Problems.invalidParameter(
          "Idempotency-Key", "1 to 255 visible ASCII characters are allowed");
    }
    return key;
  }
}
