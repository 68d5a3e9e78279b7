package health.magnesium.http.echo;

import health.magnesium.http.access.Caller;
import health.magnesium.http.access.FhirPermission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** FHIR paths without FHIR: what a token may do there, and for whom. */
@Path("/fhir/Observation")
public class FhirEchoResource {

  private final Caller caller;

  FhirEchoResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @PermissionsAllowed(value = "Observation:s", permission = FhirPermission.class)
  public String search(@QueryParam("patient") String patient) {
    caller.requirePatient(patient);
    return "found";
  }

  @POST
  @PermissionsAllowed(value = "Observation:c", permission = FhirPermission.class)
  public String create() {
    return "created";
  }
}
