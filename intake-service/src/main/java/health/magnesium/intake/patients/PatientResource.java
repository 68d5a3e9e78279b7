package health.magnesium.intake.patients;

import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.intake.exchange.Exchange;
import health.magnesium.intake.exchange.Paging;
import health.magnesium.intake.exchange.Stamp;
import health.magnesium.intake.history.History;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.history.VersionPage;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Profiles of people. */
@Path("/v1/patients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "patients")
public class PatientResource {

  private final PatientGate gate;
  private final PatientRepository patients;
  private final Exchange exchange;
  private final History history;
  private final Caller caller;
  private final Clock clock;

  PatientResource(
      PatientGate gate,
      PatientRepository patients,
      Exchange exchange,
      History history,
      Caller caller,
      Clock clock) {
    this.gate = gate;
    this.patients = patients;
    this.exchange = exchange;
    this.history = history;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listPatients",
      summary = "The tenant's patients",
      description = "In the order of their ids, 100 a page unless limit (1 to 500) says otherwise.")
  @APIResponseSchema(value = PatientPage.class, responseCode = "200")
  public Response list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor,
      UriInfo uri) {
    var size = Paging.size(limit);
    var rows = patients.list(caller.tenant(), Paging.idAfter(cursor), size + 1);
    return Page.of(rows, size, row -> new Cursor(List.of(row.key.patientId().toString())))
        .map(PatientView::of)
        .toResponse(uri);
  }

  @GET
  @Path("{patientId}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(operationId = "getPatient", summary = "A patient's profile")
  @APIResponseSchema(value = PatientView.class, responseCode = "200")
  public Response read(@PathParam("patientId") UUID patientId) {
    var patient =
        patients.find(gate.key(patientId)).orElseThrow(() -> PatientGate.notFound(patientId));
    return exchange.read(patient.revision, PatientView.of(patient));
  }

  @PUT
  @Path("{patientId}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "putPatient",
      summary = "Register a patient under the caller's id, or change the profile",
      description = "Answers 201 for a new patient. A change needs If-Match and replaces all.")
  @APIResponseSchema(value = PatientView.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = PatientView.class)))
  public Response put(
      @PathParam("patientId") UUID patientId,
      @QueryParam("reason") @Nullable Reason reason,
      @NotNull @Valid PatientProfile body) {
    body.check(clock);
    var key = gate.key(patientId);
    var known = patients.hold(key);
    if (known.isEmpty()) {
      patients.holdUnregistered(key);
      known = patients.hold(key);
    }
    return known.map(patient -> change(patient, reason, body)).orElseGet(() -> register(key, body));
  }

  @GET
  @Path("{patientId}/history")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getPatientHistory",
      summary = "What a patient's profile said before",
      description = VersionPage.DESCRIPTION)
  @APIResponseSchema(value = VersionPage.class, responseCode = "200")
  public Response past(
      @PathParam("patientId") UUID patientId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor,
      UriInfo uri) {
    var key = gate.key(patientId);
    var patient = patients.find(key).orElseThrow(() -> PatientGate.notFound(patientId));
    return history.page(name(key), Optional.of(patient.state()), cursor, limit).toResponse(uri);
  }

  private Response change(Patient patient, @Nullable Reason reason, PatientProfile body) {
    exchange.requireMatch(patient.revision);
    history.replaced(name(patient.key), patient.state());
    patient.changeReason = Reason.ofChange(reason);
    write(patient, body, Stamp.now(clock, caller));
    return exchange.changed(patient.revision, PatientView.of(patient));
  }

  private Response register(PatientKey key, PatientProfile body) {
    exchange.requireAbsenceMeant();
    var stamp = Stamp.now(clock, caller);
    var patient = new Patient();
    patient.key = key;
    patient.recordedAt = stamp.at();
    write(patient, body, stamp);
    patients.persist(patient);
    return exchange.put(patient.revision, PatientView.of(patient));
  }

  private static RecordName name(PatientKey key) {
    return new RecordName(
        key.tenantId(), key.patientId(), RecordKind.PROFILE, key.patientId().toString());
  }

  private static void write(Patient patient, PatientProfile body, Stamp stamp) {
    body.fill(patient);
    patient.version += 1;
    patient.revision = stamp.revision();
    patient.changedAt = stamp.at();
    patient.changedBy = stamp.by();
  }

  /** The shape of a page, for the API document. */
  record PatientPage(List<PatientView> items, @Nullable String next) {}
}
