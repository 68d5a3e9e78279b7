package health.magnesium.intake.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The tenants of this service, for work that goes from tenant to tenant. */
@ApplicationScoped
public class Tenants {

  private final EntityManager database;

  Tenants(EntityManager database) {
    this.database = database;
  }

  /** Every tenant that has ever stored anything here, in order. */
  @SuppressWarnings("unchecked") // names are texts
  public List<String> list() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        "select tenant_id from tenant order by tenant_id", String.class)
                    .getResultList());
  }
}
