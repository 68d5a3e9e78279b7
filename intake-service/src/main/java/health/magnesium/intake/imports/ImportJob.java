package health.magnesium.intake.imports;

import health.magnesium.intake.accesslog.PurposeOfUse;
import health.magnesium.intake.accesslog.Requester;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** An import and how far it is. Changed only by the statements of {@link ImportJobs}. */
@Entity(name = "DiaryImport")
@Immutable
@NullUnmarked // filled by reflection
class ImportJob {

  @EmbeddedId Key key;
  int version;
  String requestedBy;
  String client;

  @Enumerated(EnumType.STRING)
  PurposeOfUse purpose;

  String source;
  String traceId;
  String idempotencyKey;
  boolean atomic;
  String status;
  Long contentBytes;
  String contentSha256;
  Long linesTotal;
  long linesRead;
  long stored;
  long alreadyThere;
  long deletedSince;
  long rejected;
  long dropped;
  int position;
  boolean checked;
  boolean cancelRequested;
  int failedAttempts;
  String failure;
  Instant createdAt;
  Instant heardAt;
  Instant startedAt;
  Instant finishedAt;

  UUID id() {
    return key.id();
  }

  ImportStatus status() {
    return ImportStatus.of(status);
  }

  /** Who sent the file, why and from where. */
  Requester requester() {
    return new Requester(key.tenantId(), requestedBy, client, null, purpose, source, traceId);
  }

  /** The import's key. */
  @Embeddable
  record Key(String tenantId, UUID id) {}
}
