package health.magnesium.intake.records;

import health.magnesium.intake.exchange.Stamp;
import health.magnesium.intake.history.Reason;
import health.magnesium.intake.history.State;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * One row of a person's record. Every change gives it a new revision, which is its ETag and never
 * comes back, not even after deletion.
 */
@MappedSuperclass
@NullUnmarked
public abstract class PersonalRecord {

  @EmbeddedId private RecordKey key;
  private UUID revision;
  private Instant recordedAt;
  private Instant changedAt;
  private String changedBy;
  private int version;

  @Enumerated(EnumType.STRING)
  private Reason changeReason;

  /** The row's key. */
  public RecordKey key() {
    return key;
  }

  /** The id within the person's record. */
  public UUID id() {
    return key.id();
  }

  /** Names the present state of the row. */
  public UUID revision() {
    return revision;
  }

  /** How many states the row has had, the present one included. */
  public int version() {
    return version;
  }

  /**
   * The present state of the row.
   *
   * @param view the row as callers read it
   */
  public State state(Object view) {
    return new State(version, revision, changedAt, changedBy, changeReason, view);
  }

  /** When what the row says was first recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** When the row was last written. */
  public Instant changedAt() {
    return changedAt;
  }

  /** The subject of the token that last wrote the row. */
  public String changedBy() {
    return changedBy;
  }

  /** The row now says something that was not recorded before. */
  protected void markAsNewlyRecorded() {
    recordedAt = changedAt;
  }

  /** Gives a new row its key and first revision. */
  public void create(RecordKey newKey, Stamp stamp) {
    key = newKey;
    recordedAt = stamp.at();
    change(stamp, null);
  }

  /** Gives the row its next version. */
  public void change(Stamp stamp, Reason reason) {
    version += 1;
    changeReason = reason;
    revision = stamp.revision();
    changedAt = stamp.at();
    changedBy = stamp.by();
  }
}
