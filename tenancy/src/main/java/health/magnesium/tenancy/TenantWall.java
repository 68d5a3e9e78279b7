package health.magnesium.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Tells PostgreSQL whose rows the present transaction may see and write. The word ends with the
 * transaction, so a pooled connection never carries it on; a transaction in which it was not said
 * finds every walled table empty.
 */
@ApplicationScoped
public class TenantWall {

  private final EntityManager database;

  TenantWall(EntityManager database) {
    this.database = database;
  }

  /**
   * Opens the present transaction for one tenant.
   *
   * @param patient the only patient it is open for; empty for the tenant's whole data
   */
  public void open(String tenant, Optional<String> patient) {
    database
        .createNativeQuery(
            "select set_config('magnesium.tenant', ?1, true), set_config('magnesium.patient', ?2, true)")
        .setParameter(1, tenant)
        .setParameter(2, patient.orElse(""))
        .getSingleResult();
  }
}
