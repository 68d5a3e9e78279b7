package health.magnesium.catalog.imports;

import java.util.Locale;

/** What is being done for a job that has not ended. */
enum ImportPhase {
  WAITING,
  DOWNLOADING,
  READING,
  COMPARING,
  WRITING,
  INDEXING;

  /** The phase as the API and the database spell it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
