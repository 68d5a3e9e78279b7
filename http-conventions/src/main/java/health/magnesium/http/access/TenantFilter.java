package health.magnesium.http.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * No request of a known caller passes without a tenant, nor one of a patient who is not named,
 * whether or not the endpoint asks for it.
 */
@Provider
public final class TenantFilter implements ContainerRequestFilter {

  private final Caller caller;

  TenantFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (caller.isKnown()) {
      caller.tenant();
      caller.patient();
    }
  }
}
