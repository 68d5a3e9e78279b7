package health.magnesium.intake.accesslog;

import health.magnesium.intake.patients.PatientKey;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** Ties a person to the lines about them. The database makes it with the patient. */
@Entity
@Immutable
@NullUnmarked
class AccessSubject {

  @EmbeddedId PatientKey key;
  byte[] salt;

  /** What lines call this person. */
  Digest person() {
    var text = key.tenantId() + "/" + key.patientId();
    return Keys.hmac(Keys.key(salt), text.getBytes(StandardCharsets.UTF_8));
  }
}
