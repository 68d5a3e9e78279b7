package health.magnesium.catalog.imports;

import health.magnesium.http.access.Caller;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses tokens that are bound to one patient, before the body is read. */
@Provider
@WholeTenant
public final class WholeTenantFilter implements ContainerRequestFilter {

  private final Caller caller;

  WholeTenantFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    caller.requireWholeTenant();
  }
}
