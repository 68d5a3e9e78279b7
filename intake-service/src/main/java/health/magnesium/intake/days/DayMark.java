package health.magnesium.intake.days;

import health.magnesium.intake.exchange.SaidBy;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.State;
import health.magnesium.intake.patients.Person;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What somebody said about a whole day of a person's diary. */
@Entity
@NullUnmarked
class DayMark {

  @EmbeddedId Key key;
  UUID revision;
  Instant recordedAt;
  Boolean complete;
  BigDecimal energyKcal;
  String note;
  String saidBy;
  int version;

  @Enumerated(EnumType.STRING)
  Reason changeReason;

  @Enumerated(EnumType.STRING)
  SaidBy saidByRole;

  Boolean fasting;

  @Enumerated(EnumType.STRING)
  List<Missing> missing;

  State state() {
    return new State(version, revision, recordedAt, saidBy, changeReason, DayView.of(this));
  }

  /** The day of a person. */
  @Embeddable
  record Key(String tenantId, UUID patientId, LocalDate day) {

    static Key of(Person person, LocalDate day) {
      return new Key(person.tenantId(), person.patientId(), day);
    }
  }
}
