package health.magnesium.intake.regimens;

import health.magnesium.intake.exchange.SaidBy;
import health.magnesium.intake.exchange.Stamp;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.RecordKind;
import health.magnesium.intake.history.RecordName;
import health.magnesium.intake.history.State;
import health.magnesium.intake.patients.Person;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/** What somebody said of the doses of a regimen on a day, and which doses the day had then. */
@Entity
@NullUnmarked
class DoseDay {

  @EmbeddedId Key key;
  UUID revision;
  Instant recordedAt;
  String saidBy;
  int version;

  @Enumerated(EnumType.STRING)
  Reason changeReason;

  @Enumerated(EnumType.STRING)
  SaidBy saidByRole;

  /** The doses in order of time: the n-th time, status and reason belong together. */
  List<LocalTime> timesOfDay;

  @Enumerated(EnumType.STRING)
  List<DoseStatus> statuses;

  @Enumerated(EnumType.STRING)
  List<SkipReason> reasons;

  /** Says this from now on. */
  void say(List<DoseOfDay> doses, Stamp stamp) {
    version += 1;
    revision = stamp.revision();
    recordedAt = stamp.at();
    saidBy = stamp.by();
    saidByRole = stamp.role();
    timesOfDay = new ArrayList<>(doses.stream().map(DoseOfDay::time).toList());
    statuses = new ArrayList<>(doses.stream().map(DoseOfDay::status).toList());
    reasons = new ArrayList<>(doses.stream().map(DoseOfDay::reason).toList());
  }

  List<DoseOfDay> doses() {
    return IntStream.range(0, statuses.size())
        .mapToObj(i -> new DoseOfDay(timesOfDay.get(i), statuses.get(i), reasons.get(i)))
        .toList();
  }

  State state() {
    return new State(version, revision, recordedAt, saidBy, changeReason, DosesView.of(this));
  }

  /** The day of a regimen of a person. */
  @Embeddable
  record Key(String tenantId, UUID patientId, UUID regimenId, LocalDate day) {

    static Key of(Person person, UUID regimenId, LocalDate day) {
      return new Key(person.tenantId(), person.patientId(), regimenId, day);
    }

    /** What the day is known by in the history. */
    RecordName name() {
      return new RecordName(tenantId, patientId, RecordKind.DOSES, regimenId + "/" + day);
    }
  }
}
