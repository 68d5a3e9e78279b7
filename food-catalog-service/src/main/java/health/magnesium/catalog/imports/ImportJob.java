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

/** An import and how far it is. Changed only by the statements of {@link ImportJobs}. */
@Entity
@Immutable
@NullUnmarked // filled by reflection
class ImportJob {

  @Id UUID id;
  int version;
  String tenant;
  String idempotencyKey;
  String fileName;
  String contentSha256;
  long contentBytes;
  String status;
  String format;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> releaseIds;

  long rowsRead;
  Long rowsTotal;
  Long rowsPerSecond;
  String report;
  String failure;
  Instant createdAt;
  Instant startedAt;
  Instant finishedAt;

  ImportStatus status() {
    return ImportStatus.of(status);
  }
}
