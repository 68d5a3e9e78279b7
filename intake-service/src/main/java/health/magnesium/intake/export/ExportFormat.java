package health.magnesium.intake.export;

import health.magnesium.intake.vocabulary.Coded;

/** How an export is written. */
public enum ExportFormat implements Coded {
  NDJSON("application/x-ndjson"),
  CSV("text/csv; charset=utf-8");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  @Override
  public String code() {
    return Coded.kebab(this);
  }
}
