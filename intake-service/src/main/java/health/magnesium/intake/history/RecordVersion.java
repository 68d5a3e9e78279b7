package health.magnesium.intake.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A state that a record no longer has, or its end. */
@Entity
@Immutable
@NullUnmarked
class RecordVersion {

  @EmbeddedId Key key;
  UUID revision;
  Instant changedAt;
  String changedBy;

  @Enumerated(EnumType.STRING)
  Change change;

  @Enumerated(EnumType.STRING)
  Reason reason;

  /** The record as callers read it, as JSON; null for a deletion. */
  @Column(columnDefinition = "json")
  @ColumnTransformer(write = "?::json")
  String content;

  /** One version of one record. */
  @Embeddable
  record Key(
      String tenantId,
      UUID patientId,
      @Enumerated(EnumType.STRING) @Column(name = "store") RecordKind kind,
      String recordId,
      int version) {

    static Key of(RecordName name, int version) {
      return new Key(name.tenantId(), name.patientId(), name.kind(), name.id(), version);
    }
  }
}
