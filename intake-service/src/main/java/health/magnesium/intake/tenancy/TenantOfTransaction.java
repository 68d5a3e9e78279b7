package health.magnesium.intake.tenancy;

import health.magnesium.http.access.Caller;
import health.magnesium.tenancy.TenantWall;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Opens each endpoint's transaction for the caller's tenant, before the endpoint does anything. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300) // the transaction itself begins at + 200
class TenantOfTransaction {

  private final TenantWall wall;
  private final Caller caller;

  TenantOfTransaction(TenantWall wall, Caller caller) {
    this.wall = wall;
    this.caller = caller;
  }

  @AroundInvoke
  Object open(InvocationContext endpoint) throws Exception {
    wall.open(caller.tenant(), caller.patient().map(id -> id.toLowerCase(Locale.ROOT)));
    return endpoint.proceed();
  }
}
