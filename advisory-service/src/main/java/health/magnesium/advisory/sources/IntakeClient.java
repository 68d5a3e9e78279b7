package health.magnesium.advisory.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The intake service, called with the caller's own token. */
@RegisterRestClient(configKey = "intake")
@Path("/v1/patients/{patientId}")
@Produces(MediaType.APPLICATION_JSON)
public interface IntakeClient {

  @GET
  PatientFromIntake patient(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token,
      @PathParam("patientId") String patientId);

  @GET
  @Path("/facts")
  FactsFromIntake facts(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token,
      @PathParam("patientId") String patientId);

  /** Days between two dates, inclusive; the service's own range where they are null. */
  @GET
  @Path("/intake")
  IntakeFromIntake intake(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token,
      @PathParam("patientId") String patientId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to);

  @GET
  @Path("/regimens")
  RegimensFromIntake regimens(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token,
      @PathParam("patientId") String patientId,
      @QueryParam("limit") int limit);

  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper standard) {
    return NeighbourJson.mapper();
  }
}
