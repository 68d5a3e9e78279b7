package health.magnesium.catalog.imports;

import java.util.Locale;

/** Where a job stands; the last three are final. */
enum ImportStatus {
  QUEUED,
  RUNNING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  /** The status as the API and the database spell it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ImportStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean isRestartable() {
    return this == FAILED || this == CANCELLED;
  }

  boolean isFinal() {
    return switch (this) {
      case QUEUED, RUNNING -> false;
      case SUCCEEDED, FAILED, CANCELLED -> true;
    };
  }
}
