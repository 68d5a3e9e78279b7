package health.magnesium.intake.records;

import health.magnesium.intake.exchange.Stamp;
import jakarta.persistence.EmbeddedId;
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

  /** The id within the person's record. */
  public UUID id() {
    return key.id();
  }

  /** Names the present state of the row. */
  public UUID revision() {
    return revision;
  }

  /** When what the row says was first recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** When the row was last written. */
  public Instant changedAt() {
    return changedAt;
  }

  /** The row now says something that was not recorded before. */
  protected void markAsNewlyRecorded() {
    recordedAt = changedAt;
  }

  /** Gives a new row its key and first revision. */
  public void create(RecordKey newKey, Stamp stamp) {
    key = newKey;
    recordedAt = stamp.at();
    change(stamp);
  }

  /** Gives the row its next revision. */
  public void change(Stamp stamp) {
    revision = stamp.revision();
    changedAt = stamp.at();
    changedBy = stamp.by();
  }
}
