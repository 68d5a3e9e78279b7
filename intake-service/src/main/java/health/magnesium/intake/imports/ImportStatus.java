package health.magnesium.intake.imports;

import java.util.Locale;

/** Where an import stands; the last three are final. */
enum ImportStatus {
  RECEIVING,
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

  /** Whether lines wait for the worker. */
  boolean isOpen() {
    return switch (this) {
      case QUEUED, RUNNING -> true;
      case RECEIVING, SUCCEEDED, FAILED, CANCELLED -> false;
    };
  }

  /** Whether nothing more will happen. */
  boolean isFinal() {
    return switch (this) {
      case RECEIVING, QUEUED, RUNNING -> false;
      case SUCCEEDED, FAILED, CANCELLED -> true;
    };
  }
}
