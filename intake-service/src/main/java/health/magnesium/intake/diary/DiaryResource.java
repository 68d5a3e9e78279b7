package health.magnesium.intake.diary;

import health.magnesium.http.access.Scopes;
import health.magnesium.http.paging.Page;
import health.magnesium.http.problem.Faults;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.exchange.Paging;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.VersionPage;
import health.magnesium.intake.idempotency.Outcome;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.records.Desk;
import health.magnesium.intake.records.RecordResource;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person ate, drank and took. */
@Path("/v1/patients/{patientId}/diary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "diary")
public class DiaryResource extends RecordResource<DiaryEntry, NewDiaryEntry, DiaryEntryView> {

  private final DiaryEntryRepository entries;
  private final DiaryEntryMaker maker;
  private final Desk desk;

  DiaryResource(DiaryEntryRepository entries, DiaryEntryMaker maker, Desk desk) {
    super(RecordKind.DIARY, entries, desk);
    this.entries = entries;
    this.maker = maker;
    this.desk = desk;
  }

  @POST
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "addDiaryEntry",
      summary = "Record something eaten, drunk or taken",
      description =
          "Stored durably before the answer. With an id of the caller's own, the same entry sent "
              + "again answers 200 and is kept once; another entry under that id answers 409, and "
              + "the id of a deleted one 410.")
  @APIResponseSchema(value = DiaryEntryView.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "It was there already.",
      content = @Content(schema = @Schema(implementation = DiaryEntryView.class)))
  public Response add(
      @PathParam("patientId") UUID patientId,
      @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
      @NotNull @Valid NewDiaryEntry body) {
    return create(patientId, idempotencyKey, body);
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listDiary",
      summary = "The diary, by day",
      description =
          "Entries of the days from and to, both included; either may be left out. Ordered by day "
              + "and id, 100 a page unless limit (1 to 500) says otherwise.")
  @APIResponseSchema(value = DiaryPage.class, responseCode = "200")
  public Response list(
      @PathParam("patientId") UUID patientId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var person = desk.gate().forReading(patientId);
    var size = Paging.size(limit);
    var first = from == null ? Faults.FIRST_DATE : from;
    var last = to == null ? Faults.LAST_DATE : to;
    var rows = entries.list(person, first, last, Place.after(cursor), size + 1);
    return Page.of(rows, size, entry -> Place.of(entry).cursor())
        .map(DiaryEntryView::of)
        .toResponse(desk.uri());
  }

  @GET
  @Path("{entryId}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(operationId = "getDiaryEntry", summary = "One entry")
  @APIResponseSchema(value = DiaryEntryView.class, responseCode = "200")
  public Response get(@PathParam("patientId") UUID patientId, @PathParam("entryId") UUID entryId) {
    return read(patientId, entryId);
  }

  @PUT
  @Path("{entryId}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "putDiaryEntry",
      summary = "Record an entry under the caller's id, or change it",
      description = "Answers 201 for a new entry. A change needs If-Match and replaces all.")
  @APIResponseSchema(value = DiaryEntryView.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = DiaryEntryView.class)))
  public Response put(
      @PathParam("patientId") UUID patientId,
      @PathParam("entryId") UUID entryId,
      @QueryParam("reason") @Nullable Reason reason,
      @NotNull @Valid NewDiaryEntry body) {
    if (body.id() != null && !body.id().equals(entryId)) {
      throw Problems.invalidBody("/id", "must be the id of the path, or absent");
    }
    var person = desk.gate().forWriting(patientId);
    var known = entries.find(person, entryId);
    if (known.isPresent()) {
      return change(known.get(), person, reason, body);
    }
    desk.history().requireNotDeleted(name(person, entryId));
    desk.exchange().requireAbsenceMeant();
    var entry = maker.make(person, entryId, body);
    return desk.exchange().put(entry.revision(), view(entry));
  }

  @DELETE
  @Path("{entryId}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(operationId = "deleteDiaryEntry", summary = "Take an entry back")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public Response remove(
      @PathParam("patientId") UUID patientId,
      @PathParam("entryId") UUID entryId,
      @QueryParam("reason") @Nullable Reason reason) {
    return delete(patientId, entryId, reason);
  }

  @GET
  @Path("{entryId}/history")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getDiaryEntryHistory",
      summary = "What an entry said before",
      description = VersionPage.DESCRIPTION)
  @APIResponseSchema(value = VersionPage.class, responseCode = "200")
  public Response past(
      @PathParam("patientId") UUID patientId,
      @PathParam("entryId") UUID entryId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return history(patientId, entryId, cursor, limit);
  }

  @Override
  protected Outcome make(Person person, NewDiaryEntry body) {
    return maker.make(person, body);
  }

  @Override
  protected DiaryEntry blank() {
    return new DiaryEntry();
  }

  @Override
  protected void fill(DiaryEntry entry, Person person, NewDiaryEntry body) {
    entry.say(body.checked(person, desk.clock()));
  }

  @Override
  protected DiaryEntryView view(DiaryEntry entry) {
    return DiaryEntryView.of(entry);
  }

  /** The shape of a page, for the API document. */
  record DiaryPage(List<DiaryEntryView> items, @Nullable String next) {}
}
