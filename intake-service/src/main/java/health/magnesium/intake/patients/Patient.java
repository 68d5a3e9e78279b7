package health.magnesium.intake.patients;

import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.State;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A person under care of a tenant. */
@Entity
@NullUnmarked
class Patient {

  @EmbeddedId PatientKey key;
  UUID revision;
  Instant recordedAt;
  Instant changedAt;
  String changedBy;
  int version;

  @Enumerated(EnumType.STRING)
  Reason changeReason;

  LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  Sex sex;

  String timeZone;
  LocalTime dayStartsAt;

  @Enumerated(EnumType.STRING)
  LifeStage lifeStage;

  LocalDate lifeStageFrom;
  LocalDate lifeStageUntil;

  @Enumerated(EnumType.STRING)
  List<Allergen> allergies;

  @Enumerated(EnumType.STRING)
  List<Diet> diets;

  @Enumerated(EnumType.STRING)
  AuthorityId authority;

  State state() {
    return new State(version, revision, changedAt, changedBy, changeReason, PatientView.of(this));
  }

  Person person() {
    return new Person(key.tenantId(), key.patientId(), birthDate, ZoneId.of(timeZone), dayStartsAt);
  }
}
