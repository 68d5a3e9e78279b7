package health.magnesium.intake.idempotency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A key that has made something. */
@Entity
@Table(name = "idempotency_key")
@NullUnmarked
class UsedKey {

  @EmbeddedId Id id;
  byte[] fingerprint;
  int status;
  UUID createdId;
  String result;
  Instant usedAt;

  Outcome outcome() {
    return new Outcome(status, createdId, result);
  }

  /** Keys are a person's: the same key for two people makes two things. */
  @Embeddable
  record Id(String tenantId, UUID patientId, String key) {}
}
