package health.magnesium.intake.erasure;

import org.jspecify.annotations.Nullable;

/**
 * Every place in which this service keeps something of a person, in the order of erasure. A test
 * compares the list with the database.
 */
enum Store {
  DIARY("diary", "diary_entry", "changed_at"),
  DAYS("days", "day_mark", "recorded_at"),
  DOSES("doses", "dose_day", "recorded_at"),
  REGIMENS("regimens", "regimen", "changed_at"),
  CONDITIONS("conditions", "condition_fact", "changed_at"),
  MEDICATIONS("medications", "medication_fact", "changed_at"),
  LABS("labs", "lab_fact", "changed_at"),
  SYMPTOMS("symptoms", "symptom_fact", "changed_at"),
  IDEMPOTENCY_KEYS("idempotency-keys", "idempotency_key", null),
  IMPORTS("imports", "import_line", null),
  HISTORY("history", "record_version", "changed_at"),
  ACCESS_SUBJECT("access-subject", "access_subject", null),
  PROFILE("profile", "patient", "changed_at");

  private final String slug;
  private final String table;
  private final @Nullable String writtenAt;

  Store(String slug, String table, @Nullable String writtenAt) {
    this.slug = slug;
    this.table = table;
    this.writtenAt = writtenAt;
  }

  /** The name in reports. */
  String slug() {
    return slug;
  }

  /** The table, with columns {@code tenant_id} and {@code patient_id}. */
  String table() {
    return table;
  }

  /**
   * The column that says when the record was last written; null where rows are not of the record.
   */
  @Nullable String writtenAt() {
    return writtenAt;
  }
}
