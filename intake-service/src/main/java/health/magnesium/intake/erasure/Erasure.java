package health.magnesium.intake.erasure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Proof that a person was erased; nobody can tell from it who that was. */
@Entity
@NullUnmarked
class Erasure {

  @EmbeddedId Key key;
  String stores;

  @Enumerated(EnumType.STRING)
  Cause cause;

  /** Digest of the person's id, and the time. */
  @Embeddable
  record Key(String tenantId, String personDigest, Instant erasedAt) {}
}
