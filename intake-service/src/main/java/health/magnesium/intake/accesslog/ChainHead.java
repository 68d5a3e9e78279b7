package health.magnesium.intake.accesslog;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/**
 * The ends of a tenant's chain, under a seal: whoever cuts lines off and moves an end with them
 * cannot make the seal that belongs to it.
 */
@Entity
@Table(name = "access_log_head")
@NullUnmarked
class ChainHead {

  @Id String tenantId;
  @Embedded ChainEnds ends;
  String keyId;
  Digest seal;

  void move(ChainEnds newEnds, Keys keys) {
    ends = newEnds;
    keyId = keys.current();
    seal = sealWith(keys);
  }

  boolean isSealed(Keys keys) {
    return keys.knows(keyId) && sealWith(keys).equals(seal);
  }

  private Digest sealWith(Keys keys) {
    return keys.mac(keyId, Canonical.head(tenantId, ends, keyId));
  }
}
