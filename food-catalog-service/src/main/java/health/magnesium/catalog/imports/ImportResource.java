package health.magnesium.catalog.imports;

import static health.magnesium.catalog.problem.CatalogProblem.IMPORT_FINISHED;
import static health.magnesium.catalog.problem.CatalogProblem.IMPORT_NOT_FOUND;
import static health.magnesium.catalog.problem.CatalogProblem.IMPORT_NOT_RESTARTABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.catalog.formats.RejectedRow;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.Problems;
import health.magnesium.http.ratelimit.Expensive;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports that were asked for: how far they are, what they did, what they could not use. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
public class ImportResource {

  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private final ImportJobs jobs;
  private final AskedImports asked;
  private final Uploads uploads;
  private final RejectedRowReader rejects;
  private final ObjectMapper json;

  ImportResource(
      ImportJobs jobs,
      AskedImports asked,
      Uploads uploads,
      RejectedRowReader rejects,
      ObjectMapper json) {
    this.jobs = jobs;
    this.asked = asked;
    this.uploads = uploads;
    this.rejects = rejects;
    this.json = json;
  }

  /** All imports, newest first. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(operationId = "listImports", summary = "All imports, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of imports",
      content = @Content(schema = @Schema(implementation = ImportPage.class)))
  public Response imports(
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    var after = Cursor.parse(cursor, 1);
    var before =
        after == null
            ? AFTER_ALL
            : parse(after.key().getFirst())
                .orElseThrow(
                    () -> Problems.invalidParameter("cursor", "not a cursor of this list"));
    return Page.of(
            jobs.listImports(before, limit + 1),
            limit,
            job -> new Cursor(List.of(job.id().toString())))
        .toResponse(uri);
  }

  /** One import. */
  @GET
  @Path("/{id}")
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(operationId = "getImport", summary = "How far an import is, and its report")
  @APIResponse(
      responseCode = "200",
      description = "The import, with a strong ETag",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "304", description = "You have this version already")
  public Response importJob(@PathParam("id") String id, @Context Request request) {
    var job = get(id);
    return Conditional.ok(request, job.version(), job);
  }

  /** Rows that could not be used. */
  @GET
  @Path("/{id}/rejects")
  @Produces({RejectedRowFile.NDJSON, RejectedRowFile.CSV})
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "listImportRejects",
      summary = "Rows that could not be used, in the files' order",
      description = "One JSON object a line or, with Accept: text/csv, a table with a header.")
  @APIResponse(
      responseCode = "200",
      description =
          "Possibly empty. In the table, text that a spreadsheet would run as a formula stands behind"
              + " an apostrophe.",
      content = {
        @Content(
            mediaType = RejectedRowFile.NDJSON,
            schema = @Schema(implementation = RejectedRow.class)),
        @Content(
            mediaType = RejectedRowFile.CSV,
            schema = @Schema(implementation = String.class, examples = RejectedRowFile.CSV_EXAMPLE))
      })
  public Response rejects(@PathParam("id") String id, @Context Request request) {
    var job = get(id);
    var file = RejectedRowFile.wanted(request, json);
    StreamingOutput body = out -> rejects.write(job.id(), file, out);
    return Response.ok(body).type(file.mediaType()).build();
  }

  /** Begins an import again. */
  @POST
  @Expensive
  @WholeTenant
  @Path("/{id}/restart")
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "restartImport",
      summary = "Begin an import again that failed or was cancelled",
      description =
          "With the file that was sent or fetched then, which is kept until restartableUntil.")
  @APIResponse(
      responseCode = "202",
      description = "Queued",
      headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(
      responseCode = "409",
      description = "It has not ended so, its file is gone, or its content is being imported")
  public Response restart(@PathParam("id") String id) {
    var job = get(id);
    if (job.officialRelease() == null && !uploads.has(job.id())) {
      throw Problems.of(
          IMPORT_NOT_RESTARTABLE,
          "The file of import " + id + " is not here any more; send it again.");
    }
    if (!jobs.restart(job.id())) {
      throw Problems.of(
          IMPORT_NOT_RESTARTABLE,
          "Import %s is %s; only one that failed or was cancelled is begun again."
              .formatted(id, job.status()));
    }
    return asked.queued(job.id());
  }

  /** Stops an import. */
  @DELETE
  @WholeTenant
  @Path("/{id}")
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  @Operation(
      operationId = "cancelImport",
      summary = "Cancel an import that waits or runs",
      description =
          "A running one stops a moment later and leaves the catalog as it was. Needs no If-Match: the"
              + " job changes by itself while it runs. Cancelling twice is no error.")
  @APIResponse(
      responseCode = "202",
      description = "Cancelled, or about to be",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "409", description = "It has ended already")
  public Response cancel(@PathParam("id") String id) {
    parse(id).ifPresent(jobs::cancel);
    var now = get(id);
    return switch (ImportStatus.of(now.status())) {
      case QUEUED, RUNNING, CANCELLED -> Response.accepted(now).build();
      case SUCCEEDED, FAILED ->
          throw Problems.of(IMPORT_FINISHED, "Import " + id + " has " + now.status() + ".");
    };
  }

  private ImportView get(String id) {
    return parse(id)
        .flatMap(jobs::findImport)
        .orElseThrow(() -> Problems.of(IMPORT_NOT_FOUND, "No import " + id + "."));
  }

  private static Optional<UUID> parse(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }

  @Schema(name = "ImportPage")
  private record ImportPage(List<ImportView> items, @Nullable String next) {}
}
