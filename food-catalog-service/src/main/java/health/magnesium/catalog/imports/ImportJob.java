package health.magnesium.catalog.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/**
 * An import and how far it is. Changed only by the statements of {@link ImportJobs}, {@link
 * JobSteps}, {@link OpenJobs} and, at its success, {@link ImportRun}.
 */
@Entity
@Immutable
@NullUnmarked // filled by reflection
class ImportJob {

  @Id UUID id;
  int version;
  String tenant;
  String idempotencyKey;
  String officialRelease;
  String fileName;
  String contentSha256;
  Long contentBytes;
  String status;
  String phase;
  String format;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> releaseIds;

  long rowsRead;
  Long rowsTotal;
  Long rowsPerSecond;
  long bytesRead;
  Long bytesTotal;
  Long secondsRemaining;
  String report;
  String rejects;
  String failure;
  UUID runner;
  int attempts;
  Instant createdAt;
  Instant startedAt;
  Instant finishedAt;

  ImportStatus status() {
    return ImportStatus.of(status);
  }
}
