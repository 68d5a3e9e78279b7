package health.magnesium.intake.days;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.magnesium.http.access.Scopes;
import health.magnesium.intake.diary.Diary;
import health.magnesium.intake.exchange.DateRange;
import health.magnesium.intake.exchange.Stamp;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.history.VersionPage;
import health.magnesium.intake.items.ItemKind;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.questions.Question;
import health.magnesium.intake.records.Desk;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether days of a diary are complete. */
@Path("/v1/patients/{patientId}/days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "days")
public class DayResource {

  private static final String UNMARKED = "unmarked";

  private final DayMarkRepository marks;
  private final Diary diary;
  private final Desk desk;

  DayResource(DayMarkRepository marks, Diary diary, Desk desk) {
    this.marks = marks;
    this.diary = diary;
    this.desk = desk;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "listDays",
      summary = "The marked days",
      description = "Both dates included, at most 366 days; without dates the last 14.")
  @APIResponseSchema(value = MarkedDays.class, responseCode = "200")
  public MarkedDays list(
      @PathParam("patientId") UUID patientId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to) {
    var person = desk.gate().forReading(patientId);
    var range = DateRange.of(from, to, person.today(desk.clock()));
    var kinds = diary.kinds(person, range.from(), range.to());
    var days =
        marks.list(person, range.from(), range.to()).stream()
            .map(mark -> MarkedDay.of(DayView.of(mark), kinds))
            .toList();
    return new MarkedDays(range.from(), range.to(), days);
  }

  @GET
  @Path("{date}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getDay",
      summary = "What is known about a day",
      description = "A day that nobody marked has complete null.")
  @APIResponseSchema(value = DayView.class, responseCode = "200")
  public Response get(@PathParam("patientId") UUID patientId, @PathParam("date") LocalDate date) {
    var mark = marks.find(desk.gate().forReading(patientId), date);
    return mark.map(known -> desk.exchange().read(known.revision, DayView.of(known)))
        .orElseGet(() -> desk.exchange().read(UNMARKED, DayView.unmarked(date)));
  }

  @PUT
  @Path("{date}")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "putDay",
      summary = "Say whether a day is complete",
      description =
          "Answers 201 for a day that was unmarked. A change needs If-Match and replaces all. A "
              + "statement that the diary contradicts is kept, and the answer asks about it.")
  @APIResponseSchema(value = MarkedDay.class, responseCode = "201")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = MarkedDay.class)))
  public Response put(
      @PathParam("patientId") UUID patientId,
      @PathParam("date") LocalDate date,
      @QueryParam("reason") @Nullable Reason reason,
      @NotNull @Valid DayStatement body) {
    var person = desk.gate().forWriting(patientId);
    body.check(person, date, desk.clock());
    return marks
        .find(person, date)
        .map(mark -> change(person, mark, reason, body))
        .orElseGet(() -> mark(person, date, body));
  }

  @GET
  @Path("{date}/history")
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getDayHistory",
      summary = "What was said about a day before",
      description = VersionPage.DESCRIPTION)
  @APIResponseSchema(value = VersionPage.class, responseCode = "200")
  public Response past(
      @PathParam("patientId") UUID patientId,
      @PathParam("date") LocalDate date,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var person = desk.gate().forReading(patientId);
    var present = marks.find(person, date).map(DayMark::state);
    return desk.history().page(name(person, date), present, cursor, limit).toResponse(desk.uri());
  }

  private Response change(Person person, DayMark mark, @Nullable Reason reason, DayStatement body) {
    desk.exchange().requireMatch(mark.revision);
    desk.history().replaced(name(person, mark.key.day()), mark.state());
    mark.changeReason = Reason.ofChange(reason);
    write(mark, body, desk.stamp());
    return desk.exchange().changed(mark.revision, marked(person, mark));
  }

  private Response mark(Person person, LocalDate date, DayStatement body) {
    desk.exchange().requireAbsenceMeant(UNMARKED);
    var mark = new DayMark();
    mark.key = DayMark.Key.of(person, date);
    write(mark, body, desk.stamp());
    marks.persist(mark);
    return desk.exchange().put(mark.revision, marked(person, mark));
  }

  private MarkedDay marked(Person person, DayMark mark) {
    var day = mark.key.day();
    return MarkedDay.of(DayView.of(mark), diary.kinds(person, day, day));
  }

  private static RecordName name(Person person, LocalDate date) {
    return new RecordName(person.tenantId(), person.patientId(), RecordKind.DAYS, date.toString());
  }

  private static void write(DayMark mark, DayStatement body, Stamp stamp) {
    mark.version += 1;
    mark.revision = stamp.revision();
    mark.recordedAt = stamp.at();
    mark.saidBy = stamp.by();
    mark.saidByRole = stamp.role();
    mark.complete = body.complete();
    mark.energyKcal = body.energyKcal();
    mark.note = body.note();
    mark.fasting = body.fasting();
    mark.missing = body.missing();
  }

  /**
   * Marked days of a range.
   *
   * @param days only those that somebody marked, in order
   */
  public record MarkedDays(LocalDate from, LocalDate to, List<MarkedDay> days) {}

  /**
   * A marked day.
   *
   * @param questions what the diary makes doubtful; they go when the diary or the mark changes
   */
  public record MarkedDay(@JsonUnwrapped DayView day, List<Question> questions) {

    static MarkedDay of(DayView day, Map<LocalDate, Set<ItemKind>> recorded) {
      return new MarkedDay(
          day, DayQuestions.about(day, recorded.getOrDefault(day.date(), Set.of())));
    }
  }
}
