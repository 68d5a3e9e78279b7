package health.magnesium.intake.access;

import health.magnesium.http.access.Caller;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Keeps a token that is bound to one patient to that patient's paths: every operation below another
 * patient, and every operation over the whole tenant, is refused before its body is read.
 */
@Provider
public final class BoundTokenFilter implements ContainerRequestFilter {

  private final Caller caller;

  BoundTokenFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!caller.isKnown()) {
      return;
    }
    var patientId = request.getUriInfo().getPathParameters().getFirst("patientId");
    if (patientId == null) {
      caller.requireWholeTenant();
    } else {
      caller.requirePatient(patientId);
    }
  }
}
