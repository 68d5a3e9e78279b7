package health.magnesium.intake.imports;

import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.exchange.Paging;
import health.magnesium.intake.problem.IntakeProblem;
import health.magnesium.intake.vocabulary.Coded;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of the tenant: how far they are and what became of each line. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

  private final ImportJobs jobs;
  private final ImportResults results;
  private final BatchStep steps;
  private final ImportWorker worker;
  private final Caller caller;

  ImportResource(
      ImportJobs jobs, ImportResults results, BatchStep steps, ImportWorker worker, Caller caller) {
    this.jobs = jobs;
    this.results = results;
    this.steps = steps;
    this.worker = worker;
    this.caller = caller;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listImports",
      summary = "The tenant's imports, newest first",
      description = "100 a page unless limit (1 to 500) says otherwise.")
  @APIResponseSchema(value = ImportPage.class, responseCode = "200")
  public Response list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor,
      UriInfo uri) {
    var size = Paging.size(limit);
    var rows = jobs.list(caller.tenant(), Paging.idAfter(cursor), size + 1);
    return Page.of(rows, size, job -> new Cursor(List.of(job.id().toString())))
        .map(ImportView::of)
        .toResponse(uri);
  }

  @GET
  @Path("{importId}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(operationId = "getImport", summary = "How far an import is, and its report")
  @APIResponseSchema(value = ImportView.class, responseCode = "200")
  @APIResponse(responseCode = "304", description = "You have this version already.")
  public Response read(@PathParam("importId") UUID importId, Request request) {
    var job = get(importId);
    return Conditional.ok(request, job.version, ImportView.of(job));
  }

  @GET
  @Path("{importId}/results")
  @Produces(ImportUploadResource.NDJSON)
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listImportResults",
      summary = "What became of each line, one JSON object a line, in the order of the file",
      description =
          "Lines that were decided so far; of one outcome only, if status says so: stored, "
              + "already-there, deleted-since or rejected. Lines of people who were erased are gone.")
  @APIResponse(
      responseCode = "200",
      description = "Possibly empty.",
      content =
          @Content(
              mediaType = ImportUploadResource.NDJSON,
              schema = @Schema(implementation = ImportLineResult.class)))
  public StreamingOutput results(
      @PathParam("importId") UUID importId, @QueryParam("status") @Nullable String status) {
    return results.of(get(importId).key, status == null ? null : outcome(status));
  }

  @GET
  @Path("{importId}/rejects")
  @Produces(ImportUploadResource.NDJSON)
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listImportRejects",
      summary = "The lines that were rejected, one JSON object a line, in the order of the file")
  @APIResponse(
      responseCode = "200",
      description = "Possibly empty.",
      content =
          @Content(
              mediaType = ImportUploadResource.NDJSON,
              schema = @Schema(implementation = ImportLineResult.class)))
  public StreamingOutput rejects(@PathParam("importId") UUID importId) {
    return results.of(get(importId).key, LineOutcome.REJECTED);
  }

  @DELETE
  @Path("{importId}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "deleteImport",
      summary = "Cancel an import that is under way, or remove one that has ended",
      description =
          "A running one stops a moment later; entries that are stored stay, and the report counts "
              + "them. An atomic one stores nothing then. Removing takes the report and the lines' "
              + "results, never an entry. Needs no If-Match: the import changes by itself.")
  @APIResponse(
      responseCode = "202",
      description = "Cancelled, or about to be.",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(responseCode = "204", description = "It had ended and is removed.")
  public Response delete(@PathParam("importId") UUID importId) {
    var key = get(importId).key;
    if (jobs.hold(key)) {
      var status = get(importId).status();
      if (status.isFinal()) {
        steps.remove(key);
        return Response.noContent().build();
      }
      if (status.isOpen()) {
        steps.endNow(key, ImportStatus.CANCELLED, null);
      }
    }
    jobs.requestCancel(key);
    worker.wake(caller.tenant());
    return Response.accepted(ImportView.of(get(importId))).build();
  }

  private ImportJob get(UUID importId) {
    return jobs.find(new ImportJob.Key(caller.tenant(), importId))
        .orElseThrow(
            () ->
                Problems.of(
                    IntakeProblem.IMPORT_NOT_FOUND, "No import has the id " + importId + "."));
  }

  private static LineOutcome outcome(String status) {
    return Coded.find(LineOutcome.class, status)
        .orElseThrow(
            () -> Problems.invalidParameter("status", Coded.refusal(LineOutcome.class, status)));
  }

  /** The shape of a page, for the API document. */
  record ImportPage(List<ImportView> items, @Nullable String next) {}
}
