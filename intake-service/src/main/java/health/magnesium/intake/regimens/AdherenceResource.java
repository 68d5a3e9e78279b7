package health.magnesium.intake.regimens;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.exchange.DateRange;
import health.magnesium.intake.records.Desk;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far a person kept to a regimen, as far as somebody said. */
@Path("/v1/patients/{patientId}/regimens/{id}/adherence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regimens")
public class AdherenceResource {

  private final Regimens regimens;
  private final Desk desk;

  AdherenceResource(Regimens regimens, Desk desk) {
    this.regimens = regimens;
    this.desk = desk;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(
      operationId = "getAdherence",
      summary = "How far the person kept to a regimen",
      description =
          "Both dates included, at most 366 days; without dates the last 14. An unmarked dose is "
              + "neither taken nor skipped.")
  @APIResponseSchema(value = AdherenceView.class, responseCode = "200")
  public AdherenceView get(
      @PathParam("patientId") UUID patientId,
      @PathParam("id") UUID id,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to) {
    var person = desk.gate().forReading(patientId);
    var regimen = regimens.get(person, id).regimen;
    var range = DateRange.of(from, to, person.today(desk.clock()));
    var known = regimens.doses(person, range.from(), range.to());
    var doses =
        range
            .days()
            .flatMap(day -> Adherence.dosesOn(day, regimen, known.on(id, day)).stream())
            .toList();
    return AdherenceView.of(id, range, doses);
  }
}
