package health.magnesium.intake.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.ratelimit.Expensive;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.Person;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Everything this service holds of a person, as one file. */
@Path("/v1/patients/{patientId}/export")
@Tag(name = "patients")
public class ExportResource {

  private static final Logger LOG = Logger.getLogger(ExportResource.class);

  private static final String CSV_EXAMPLE =
      """
      store,id,patientId,birthDate,sex,day,kind,foodId,grams
      profile,,019a9b5e-5a1e-7c3d-9a77-2f4de1c0a001,1986-03-01,female,,,,
      diary,019a9b5e-6b0e-7c4d-9a0d-1e2f3a4b5c6d,,,,2026-11-18,food,sr-11457,120
      """;

  private final Export export;
  private final ExportedStores stores;
  private final PatientGate gate;
  private final ObjectMapper json;
  private final CsvColumns columns;
  private final SecurityIdentity identity;
  private final Clock clock;

  ExportResource(
      Export export,
      ExportedStores stores,
      PatientGate gate,
      ObjectMapper json,
      SecurityIdentity identity,
      Clock clock) {
    this.export = export;
    this.stores = stores;
    this.gate = gate;
    this.json = json;
    this.columns = CsvColumns.of(stores.all(), json);
    this.identity = identity;
    this.clock = clock;
  }

  @GET
  @Transactional
  @RunOnVirtualThread
  @Expensive
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "exportPatient",
      summary = "Everything of a person, as a file",
      description =
          "Profile, diary, days, regimens, doses, facts, lines of imports, history; where the token "
              + "has audit.read also, who looked at the record. What is changed while the file is "
              + "written may appear as before or as after. A file that is cut off, also by an "
              + "erasure, ends without its last chunk; as NDJSON also without its last line.")
  @APIResponse(
      responseCode = "200",
      description =
          "NDJSON: a header, a line for each record, a last line with the number of records. CSV: "
              + "one table, empty where a record does not say; text that a spreadsheet would run "
              + "as a formula stands behind an apostrophe.",
      content = {
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(implementation = NdjsonFile.Line.class)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class, examples = CSV_EXAMPLE))
      })
  public Response export(
      @PathParam("patientId") UUID patientId,
      @Parameter(description = "ndjson or csv") @DefaultValue("ndjson") @QueryParam("format")
          ExportFormat format,
      @Context HttpServerRequest request) {
    var person = gate.forReading(patientId);
    var held = mayReadAccessLog() ? stores.all() : stores.withoutAccessLog();
    StreamingOutput body = out -> write(person, held, file(person, format, out), request);
    return Response.ok(body)
        .type(format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"export." + format.code() + "\"")
        .build();
  }

  private boolean mayReadAccessLog() {
    return identity.checkPermissionBlocking(new StringPermission(Scopes.AUDIT_READ));
  }

  private ExportFile file(Person person, ExportFormat format, OutputStream out) {
    return switch (format) {
      case NDJSON -> new NdjsonFile(person.patientId(), clock.instant(), json, out);
      case CSV -> new CsvFile(columns, json, out);
    };
  }

  /**
   * Once the answer has begun, a failure can only be told by its missing end: the connection is
   * closed. The reader may have gone, or the person may have been erased meanwhile.
   */
  private void write(
      Person person, List<ExportedStore<?, ?>> held, ExportFile file, HttpServerRequest request)
      throws IOException {
    try {
      export.write(person, held, file);
    } catch (IOException | RuntimeException failure) {
      if (!request.response().headWritten()) {
        throw failure;
      }
      LOG.infof("export cut off: %s", failure.getClass().getName());
      request.connection().close().toCompletionStage().toCompletableFuture().join();
    }
  }
}
